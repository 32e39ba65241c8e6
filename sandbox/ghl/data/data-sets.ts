import type { World } from '../../world';
import { recordId } from '../state/ids';
import type { State } from '../state/state';
import { plantBusyAgency } from './busy-agency/plant-busy-agency';
import { openFirm } from './firm';
import { plantContacts } from './plant';
import { plantAccount } from './plant-account';
import { plantCalendars } from './plant-calendars';
import { plantAssociations, plantBlog } from './plant-blog';
import { plantConversations } from './plant-conversations';
import { plantSales } from './plant-sales';
import { nairDental } from './small-agency/nair-dental';
import { buyers } from './small-agency/buyers';
import { sellers } from './small-agency/sellers';
import { customFields } from './small-agency/custom-fields';
import { tagList } from './small-agency/tag-list';

export type DataSet = 'empty' | 'small-agency' | 'busy-agency';

/** Fills a new state. Records get their ids and times from the world, so one seed always makes the same data. */
export const dataSets: Readonly<Record<DataSet, (state: State, world: World) => void>> = {
  /** The firm and its users, and nothing that they have done yet. */
  empty: openFirm,
  /** The firm in the middle of its work, with every kind of contact that a mail may come from. */
  'small-agency': (state, world) => {
    const firm = openFirm(state, world);
    for (const name of tagList) state.tags.add(firm.location.id, name);
    for (const [position, field] of customFields.entries()) {
      state.customFields.add({ ...field, model: 'contact', id: world.random.id(20), locationId: firm.location.id, position });
    }
    const calendarId = recordId(world.random);
    plantContacts({ state, world, firm, calendarId, contacts: [...buyers, ...sellers, nairDental] });
    state.search.flush();
    plantAccount({ state, world, firm });
    plantCalendars({ state, world, firm, calendarId });
    plantConversations({ state, world, firm });
    plantSales({ state, world, firm });
    plantAssociations({ state, world, firm });
    plantBlog({ state, world, firm });
  },
  /** The firm with 50,000 contacts, made by chance, for those who want to know what becomes slow. */
  'busy-agency': plantBusyAgency,
};

/** The names of all of them as a sentence has them, in front of the last a word such as `or`. */
export const dataSetNames = (word: 'and' | 'or'): string => Object.keys(dataSets).join(', ').replace(/, (?=[^,]*$)/, ` ${word} `);
