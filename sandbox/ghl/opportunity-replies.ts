import { appointmentReply } from './calendars/event-replies';
import { occurrencesOf } from './calendars/series';
import { contactName, iso, noteReply, taskReply } from './replies';
import type { LostReason, OpportunityRecord, PipelineRecord } from './state/opportunity-records';
import type { ContactRecord } from './state/records';
import type { State } from './state/state';

const contactOf = ({ id, companyName, email, phone, tags, ...contact }: ContactRecord) => ({
  id,
  name: contactName({ id, tags, ...contact }),
  companyName,
  email,
  phone,
  tags,
});

/** Without what hangs on its contact, which only searches tell. */
export const opportunityReply = (state: State, { createdAt, updatedAt, lastStatusChangeAt, lastStageChangeAt, ...opportunity }: OpportunityRecord) => {
  const contact = state.contacts.withId(opportunity.contactId);
  return {
    ...opportunity,
    ...(contact && { contact: contactOf(contact) }),
    lastStatusChangeAt: iso(lastStatusChangeAt),
    lastStageChangeAt: iso(lastStageChangeAt),
    lastActionDate: iso(updatedAt),
    indexVersion: '1',
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
  };
};

/** Which of the contact's lists a search wants beside each opportunity. */
export interface Beside {
  readonly notes: boolean | undefined;
  readonly tasks: boolean | undefined;
  readonly calendarEvents: boolean | undefined;
}

export const foundOpportunity = (state: State, opportunity: OpportunityRecord, { notes, tasks, calendarEvents }: Beside) => {
  const { contactId, locationId } = opportunity;
  const location = state.locations.withId(locationId);
  const appointments = calendarEvents ? state.appointments.ofContact(contactId) : [];
  return {
    ...opportunityReply(state, opportunity),
    notes: notes ? state.notes.ofContact(contactId).map(noteReply) : [],
    tasks: tasks ? state.tasks.ofContact(contactId).map(taskReply) : [],
    calendarEvents: location ? appointments.flatMap(occurrencesOf(location.timezone)).map(appointmentReply(location)) : [],
  };
};

export const pipelineReply = ({ stages, ...pipeline }: PipelineRecord) => ({
  ...pipeline,
  stages: stages.map((stage) => ({ ...stage, showInFunnel: true, showInPieChart: true })),
  showInFunnel: true,
  showInPieChart: true,
  colorRenderMode: 'dot',
});

export const lostReasonReply = ({ createdAt, updatedAt, ...reason }: LostReason) => ({
  ...reason,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});
