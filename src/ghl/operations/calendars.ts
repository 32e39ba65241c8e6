import { between, flag, group, listOf, number, oneOf, operations, required, text } from '../operation';

const version = '2021-04-15' as const;

const openPeriods = listOf({
  openHour: required(between(0, 23)),
  openMinute: required(between(0, 59)),
  closeHour: required(between(0, 23)),
  closeMinute: required(between(0, 59)),
});

const meetingPlaces = listOf({
  kind: required(
    oneOf('custom', 'zoom_conference', 'google_conference', 'inbound_call', 'outbound_call', 'physical', 'booker', 'ms_teams_conference'),
  ),
  location: text,
});

/** The day in the location’s zone, with midnight in UTC behind it. */
const dayStart = { type: 'text', format: 'day-start' } as const;

/** Opening hours of one day that differ from its weekday’s; without any it is closed. */
const exceptionFields = { date: required(dayStart), hours: { ...required(openPeriods), emptiable: true }, deleted: flag } as const;

const calendarFields = {
  isActive: flag,
  notifications: listOf({
    type: oneOf('email'),
    shouldSendToContact: required(flag),
    shouldSendToGuest: required(flag),
    shouldSendToUser: required(flag),
    shouldSendToSelectedUsers: required(flag),
    selectedUsers: required(text),
  }),
  groupId: text,
  teamMembers: listOf({
    userId: required(text),
    priority: { type: 'number', values: ['0', '0.5', '1'] },
    meetingLocationType: oneOf('custom', 'zoom', 'gmeet', 'phone', 'address', 'teams', 'booker'),
    meetingLocation: text,
    isPrimary: flag,
    locationConfigurations: meetingPlaces,
  }),
  eventType: oneOf('RoundRobin_OptimizeForAvailability', 'RoundRobin_OptimizeForEqualDistribution'),
  name: text,
  description: text,
  slug: text,
  widgetSlug: text,
  widgetType: oneOf('default', 'classic'),
  eventTitle: text,
  eventColor: text,
  meetingLocation: text,
  locationConfigurations: meetingPlaces,
  slotDuration: number,
  slotDurationUnit: oneOf('mins', 'hours'),
  slotInterval: number,
  slotIntervalUnit: oneOf('mins', 'hours'),
  slotBuffer: number,
  preBuffer: number,
  preBufferUnit: oneOf('mins', 'hours'),
  appoinmentPerSlot: number,
  appoinmentPerDay: number,
  allowBookingAfter: number,
  allowBookingAfterUnit: oneOf('hours', 'days', 'weeks', 'months'),
  allowBookingFor: number,
  allowBookingForUnit: oneOf('days', 'weeks', 'months'),
  openHours: listOf({
    daysOfTheWeek: required({ type: 'numbers', values: ['0', '1', '2', '3', '4', '5', '6'] }),
    hours: required(openPeriods),
  }),
  enableRecurring: flag,
  recurring: group({
    freq: oneOf('DAILY', 'WEEKLY', 'MONTHLY'),
    count: number,
    bookingOption: oneOf('skip', 'continue', 'book_next'),
    bookingOverlapDefaultStatus: oneOf('confirmed', 'new'),
  }),
  formId: text,
  stickyContact: flag,
  isLivePaymentMode: flag,
  autoConfirm: flag,
  shouldSendAlertEmailsToAssignedMember: flag,
  alertEmail: text,
  googleInvitationEmails: flag,
  allowReschedule: flag,
  allowCancellation: flag,
  shouldAssignContactToTeamMember: flag,
  shouldSkipAssigningContactForExisting: flag,
  notes: text,
  pixelId: text,
  formSubmitType: oneOf('RedirectURL', 'ThankYouMessage'),
  formSubmitRedirectURL: text,
  formSubmitThanksMessage: text,
  availabilityType: { type: 'number', values: ['0', '1'] },
  guestType: oneOf('count_only', 'collect_detail'),
  consentLabel: text,
  calendarCoverImage: text,
  lookBusyConfig: group({ enabled: required(flag), LookBusyPercentage: required(number) }),
} as const;

/** Calendars. A body is as large as it gets here: team members, opening hours by weekday, exceptions by date. */
export const calendarOperations = operations({
  'calendars.list': {
    title: 'List calendars',
    method: 'GET',
    path: '/calendars/',
    version,
    scopes: ['calendars.readonly'],
    query: { locationId: required(text), groupId: text, showDrafted: flag },
    root: 'calendars',
  },
  'calendars.get': {
    title: 'Get calendar by ID',
    method: 'GET',
    path: '/calendars/{calendarId}',
    version,
    scopes: ['calendars.readonly'],
    root: 'calendar',
  },
  'calendars.create': {
    title: 'Create calendar',
    method: 'POST',
    path: '/calendars/',
    version,
    scopes: ['calendars.write'],
    body: {
      ...calendarFields,
      locationId: required(text),
      name: required(text),
      calendarType: oneOf('round_robin', 'event', 'class_booking', 'collective', 'service_booking', 'personal'),
      slotBufferUnit: oneOf('mins', 'hours'),
      availabilities: listOf(exceptionFields),
    },
    root: 'calendar',
  },
  'calendars.update': {
    title: 'Update calendar',
    method: 'PUT',
    path: '/calendars/{calendarId}',
    version,
    scopes: ['calendars.write'],
    body: {
      ...calendarFields,
      availabilities: listOf({ ...exceptionFields, id: text }),
    },
    root: 'calendar',
  },
  'calendars.delete': {
    title: 'Delete calendar',
    method: 'DELETE',
    path: '/calendars/{calendarId}',
    version,
    scopes: ['calendars.write'],
    destructive: true,
  },
});
