import type { World } from '../../world';
import type { State } from '../state/state';
import { openFirm } from './firm';
import { plantContacts } from './plant';
import { nairDental } from './small-agency/nair-dental';
import { buyers } from './small-agency/buyers';
import { sellers } from './small-agency/sellers';
import { customFields } from './small-agency/custom-fields';
import { tagList } from './small-agency/tag-list';

export type DataSet = 'empty' | 'small-agency';

/** Fills a new state. Records get their ids and times from the world, so one seed always makes the same data. */
export const dataSets: Readonly<Record<DataSet, (state: State, world: World) => void>> = {
  /** The firm and its users, and nothing that they have done yet. */
  empty: openFirm,
  /** The firm in the middle of its work, with every kind of contact that a mail may come from. */
  'small-agency': (state, world) => {
    const firm = openFirm(state, world);
    for (const name of tagList) state.tags.add(firm.location.id, name);
    for (const [position, field] of customFields.entries()) {
      state.customFields.add({ ...field, id: world.random.id(20), locationId: firm.location.id, position });
    }
    plantContacts({ state, world, firm, contacts: [...buyers, ...sellers, nairDental] });
    state.search.flush();
  },
};
