import { customers } from '../../../cast';
import type { Sentence } from '../../state/conversation-records';
import type { Colleague } from '../firm';
import type { When } from '../when';

interface Said {
  readonly at: When;
  /** Who of the firm wrote it; the contact did without. */
  readonly by?: Colleague;
}

export interface SeedSms extends Said {
  readonly sms: string;
  readonly status?: 'delivered' | 'failed';
}

export interface SeedMail extends Said {
  readonly subject: string;
  readonly html: string;
  /** It goes on with the thread before it. */
  readonly answers?: true;
  readonly attachments?: readonly string[];
}

export interface SeedCall extends Said {
  /** Seconds. */
  readonly duration: number;
  readonly callStatus: 'completed' | 'no-answer' | 'voicemail';
  readonly sentences?: readonly Sentence[];
}

export interface SeedProvided extends Said {
  /** By the app's own channel for visitors of the website. */
  readonly provided: string;
}

export type SeedSaid = SeedSms | SeedMail | SeedCall | SeedProvided;

export interface SeedConversation {
  /** The contact's address, or its phone where it has none. */
  readonly with: string;
  readonly said: readonly SeedSaid[];
  readonly unread?: number;
  readonly starred?: true;
}

const sentence = (mediaChannel: number, from: number, to: number, transcript: string): Sentence => ({
  mediaChannel,
  startTime: from * 1_000,
  endTime: to * 1_000,
  transcript,
  confidence: 0.94,
});

/** What was said with contacts, the oldest first. */
export const conversations: readonly SeedConversation[] = [
  {
    with: customers.ana.email,
    unread: 1,
    starred: true,
    said: [
      { sms: 'Hi Ana, Robin from Harbour Homes. Your viewing at 7 Mill Lane is confirmed.', at: [-5, '09:10'], by: 'Robin' },
      { sms: 'Great, see you there!', at: [-5, '09:32'] },
      {
        subject: 'Floor plans of 7 Mill Lane',
        html: '<p>Hi Robin,</p><p>could you send me the floor plans of <b>7 Mill Lane</b>, the ground floor too?</p><p>Ana</p>',
        at: [-3, '18:05'],
      },
      {
        subject: 'Re: Floor plans of 7 Mill Lane',
        html: '<p>Hello Ana,</p><p>the upper floor is attached; the ground floor follows tomorrow.</p><p>Robin</p>',
        attachments: ['https://files.harbour-homes.example/mill-lane-7-upper-floor.pdf'],
        answers: true,
        at: [-2, '08:40'],
        by: 'Robin',
      },
      {
        duration: 24,
        callStatus: 'completed',
        at: [-1, '16:20'],
        by: 'Robin',
        sentences: [
          sentence(1, 0, 4, 'Hello Ana, this is Robin from Harbour Homes.'),
          sentence(2, 4, 8, 'Hi Robin, did you get the ground floor plans?'),
          sentence(1, 8, 14, 'They are on their way. Does Thursday at half past two suit you for the second viewing?'),
          sentence(2, 14, 19, 'Yes, my partner will come along as well.'),
          sentence(1, 19, 24, 'Perfect, I will put it in the calendar.'),
        ],
      },
      { sms: 'One more thing: is the garage included?', at: [-1, '19:02'] },
    ],
  },
  {
    with: customers.priya.email,
    said: [
      {
        subject: 'X-ray room shielding',
        html: '<p>The contractor wants the lead lining thickness <i>in writing</i>. Can you chase it?</p>',
        at: [-9, '07:55'],
      },
      {
        subject: 'Re: X-ray room shielding',
        html: '<p>Done: the certificate is with the architect.</p>',
        answers: true,
        at: [-8, '11:30'],
        by: 'Casey',
      },
      { duration: 0, callStatus: 'no-answer', at: [-4, '10:00'], by: 'Casey' },
      { duration: 11, callStatus: 'voicemail', at: [-4, '10:42'] },
    ],
  },
  {
    with: customers.mei.email,
    unread: 2,
    said: [
      { provided: '你好，河滨还有两室的公寓吗？', at: [-2, '20:14'] },
      { provided: '最好有电梯。', at: [-2, '20:15'] },
    ],
  },
  {
    with: '+12025550110',
    said: [{ sms: 'Thank you for coming by. We call you about the bungalow.', at: [-24, '14:00'], by: 'Robin', status: 'failed' }],
  },
];
