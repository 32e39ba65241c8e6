import { methodTable } from '../google-method';
import { gmailScopes } from './message-access';
import { internalName, userPath } from './method-rows';

const sendAs = { replyToAddress: '', signature: '' } as const;

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users and its `settings.sendAs` */
export const profileMethods = methodTable({
  'gmail.users.getProfile': {
    method: 'GET',
    path: `${userPath}/profile`,
    scopes: gmailScopes('full', 'compose', 'metadata', 'modify', 'readonly'),
    internalName: internalName('GetProfile'),
    quotaUnits: 1,
    query: {},
    fields: ['emailAddress', 'messagesTotal', 'threadsTotal', 'historyId'],
    answer: ({ mailbox, user }) => {
      const { messages, threads } = mailbox.counts();
      return { emailAddress: user.email, messagesTotal: messages, threadsTotal: threads, historyId: String(mailbox.history.last()) };
    },
  },
  'gmail.settings.sendAs.list': {
    method: 'GET',
    path: `${userPath}/settings/sendAs`,
    scopes: gmailScopes('full', 'modify', 'readonly', 'settings.basic'),
    internalName: internalName('ListSendAs'),
    quotaUnits: 1,
    query: {},
    fields: ['sendAs'],
    answer: ({ mailbox, user }) => ({
      sendAs: [
        { sendAsEmail: user.email, displayName: user.name, ...sendAs, isPrimary: true, isDefault: true },
        ...mailbox.owner.aliases.map((address) => ({
          ...{ sendAsEmail: address, displayName: user.name, ...sendAs },
          ...{ treatAsAlias: true, verificationStatus: 'accepted' },
        })),
      ],
    }),
  },
});
