import { customers } from '../../../cast';
import type { SeedAppointment, SeedContact, SeedNote, SeedTask } from '../plant';

/** The steps of fitting out a dental practice: the firm's busiest customer, with as much as a sidebar has to bear. */
const steps = [
  'Site survey', 'Lease draft', 'Lease signature', 'Building permit', 'X-ray room shielding',
  'Water supply', 'Compressed air', 'Power for three chairs', 'Floor plan', 'Waiting room',
  'Reception desk', 'Accessible entrance', 'Signage', 'Parking', 'Network cabling',
  'Fire safety', 'Waste contract', 'Insurance', 'Handover', 'Opening day',
] as const;

/** One step every three days; the first seven are done, the next three late, the others still to come. */
const tasks = steps.map((step, index): SeedTask => {
  const due = [index * 3 - 29, index % 2 ? '15:00' : '09:00'] as const;
  return { title: `${step}: confirm with the contractor`, due, by: index % 3 ? 'Robin' : 'Casey', ...(index < 7 && { done: true }) };
});

/** Written by turns in GoHighLevel's editor and by an integration. */
const notes = steps.map((step, index): SeedNote => {
  const day = index * 3 - 62;
  const html = `<p><b>${step}</b>&nbsp;– spoke with Priya.</p><ul><li>agreed in principle</li><li>needs it in writing</li></ul>`;
  return index % 2
    ? { body: html, written: [day, '17:30'] }
    : { body: `${step}: see mail of the same day.`, written: [day, '12:05'], by: 'nobody' };
});

const meetings = steps.filter((_, index) => index % 2 === 0);

const appointments = meetings.map((step, index): SeedAppointment => ({
  title: `On site: ${step.toLowerCase()}`,
  starts: [index * 7 - 38, index % 2 ? '16:00' : '08:30'],
  minutes: 60,
  status: index === 3 ? 'noshow' : index < 6 ? 'showed' : 'confirmed',
  address: '3 Harbour Row, Springfield',
}));

export const nairDental: SeedContact = {
  firstName: 'Priya',
  lastName: 'Nair',
  email: customers.priya.email,
  phone: '+12025550112',
  companyName: 'Nair Dental',
  city: 'Springfield',
  source: 'Referral',
  tags: ['buyer', 'vip', 'offer made', 'newsletter'],
  fields: { budget: '900000', home_type: 'Commercial', financing: 'Mortgage approved', must_have: ['Lift'], neighbourhoods: ['Harbour', 'Old Town'] },
  addedDaysAgo: 120,
  tasks,
  notes,
  appointments,
};
