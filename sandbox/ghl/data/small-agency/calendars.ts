import type { CalendarNotification, CalendarRecord, CalendarResource } from '../../state/calendar-records';
import type { Colleague } from '../firm';

type Details = Omit<CalendarRecord, 'id' | 'locationId' | 'name' | 'slug' | 'groupId' | 'teamMembers'>;
type Notice = Omit<CalendarNotification, 'id' | 'calendarId' | 'isActive' | 'deleted'>;

/** A calendar as one would describe it. */
export interface SeedCalendar {
  readonly name: string;
  readonly slug: string;
  readonly team: readonly Colleague[];
  readonly details: Details;
  /** Part of the group. */
  readonly grouped?: true;
  readonly notifications?: readonly Notice[];
}

const weekdays = [1, 2, 3, 4, 5];

const open = (daysOfTheWeek: readonly number[], from: number, to: number) => ({
  daysOfTheWeek,
  hours: [{ openHour: from, openMinute: 0, closeHour: to, closeMinute: 0 }],
});

export const calendarGroup = {
  name: 'Viewings',
  description: 'See a home with one of us.',
  slug: 'viewings',
  isActive: true,
} as const;

/** The first is the one that the firm's appointments are in. */
export const calendars: readonly [SeedCalendar, ...SeedCalendar[]] = [
  {
    name: 'Viewings and visits',
    slug: 'viewings-and-visits',
    team: ['Robin', 'Casey', 'Jordan'],
    grouped: true,
    details: {
      calendarType: 'round_robin',
      eventType: 'RoundRobin_OptimizeForAvailability',
      description: 'Whoever is free shows the home.',
      eventTitle: 'Viewing: {{contact.name}}',
      openHours: [open(weekdays, 9, 18), open([6], 10, 14)],
      slotBuffer: 15,
      slotBufferUnit: 'mins',
      allowBookingAfter: 2,
      allowBookingAfterUnit: 'hours',
      allowBookingFor: 90,
      allowBookingForUnit: 'days',
    },
    notifications: [
      { receiverType: 'contact', channel: 'email', notificationType: 'confirmation', subject: 'Your viewing', body: 'See you at {{appointment.start_time}}.' },
      { receiverType: 'contact', channel: 'sms', notificationType: 'reminder', body: 'See you tomorrow.', beforeTime: [{ timeOffset: 24, unit: 'hours' }] },
      { receiverType: 'assignedUser', channel: 'inApp', notificationType: 'booked' },
    ],
  },
  {
    name: 'Call Robin',
    slug: 'call-robin',
    team: ['Robin'],
    details: {
      calendarType: 'personal',
      openHours: [open([1, 3], 9, 12), open([2, 4], 13, 17)],
      slotDuration: 20,
      slotInterval: 20,
      appoinmentPerDay: 6,
      locationConfigurations: [{ kind: 'outbound_call', location: '+12025550180' }],
    },
  },
  {
    name: 'First-time buyers’ evening',
    slug: 'first-time-buyers',
    team: ['Casey'],
    details: {
      calendarType: 'class_booking',
      openHours: [open([4], 18, 20)],
      slotDuration: 2,
      slotDurationUnit: 'hours',
      slotInterval: 2,
      slotIntervalUnit: 'hours',
      appoinmentPerSlot: 12,
      locationConfigurations: [{ kind: 'physical', location: '12 Quay Street, Springfield' }],
    },
  },
  {
    name: 'Contract signing',
    slug: 'contract-signing',
    team: ['Robin', 'Casey'],
    details: { calendarType: 'collective', openHours: [open([2, 5], 10, 16)], slotDuration: 1, slotDurationUnit: 'hours', preBuffer: 30, preBufferUnit: 'mins' },
  },
  {
    name: 'Home valuation',
    slug: 'home-valuation',
    team: ['Jordan', 'Casey'],
    details: { calendarType: 'service_booking', openHours: [open(weekdays, 8, 16)], slotDuration: 90, slotInterval: 30, autoConfirm: false },
  },
  {
    name: 'Open house',
    slug: 'open-house',
    team: [],
    grouped: true,
    details: { calendarType: 'event', openHours: [open([0], 11, 15)], slotDuration: 1, slotDurationUnit: 'hours', slotInterval: 1, slotIntervalUnit: 'hours' },
  },
  { name: 'Autumn fair', slug: 'autumn-fair', team: [], details: { calendarType: 'event', isActive: false } },
];

/** What the valuations need. */
export const resources: readonly Omit<CalendarResource, 'id' | 'locationId' | 'calendarIds'>[] = [
  { resourceType: 'rooms', name: 'Meeting room', description: 'Ground floor, with a screen', quantity: 1, outOfService: 0, capacity: 8, isActive: true },
  { resourceType: 'equipments', name: 'Laser measure', description: 'In the blue case', quantity: 2, outOfService: 1, capacity: 1, isActive: true },
];

/** A day counted from today, from one hour to another, when somebody cannot be booked. */
export const absences: readonly { readonly title: string; readonly who: Colleague; readonly day: number; readonly hours: readonly [number, number] }[] = [
  { title: 'Dentist', who: 'Robin', day: 3, hours: [13, 15] },
  { title: 'Trade fair', who: 'Casey', day: 8, hours: [9, 18] },
];
