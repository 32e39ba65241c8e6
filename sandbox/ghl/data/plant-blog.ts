import type { World } from '../../world';
import { hexId, recordId } from '../state/ids';
import type { State } from '../state/state';
import type { Firm } from './firm';
import { associations, referral } from './small-agency/associations';
import { blogAuthor, blogCategories, blogPost, blogSite } from './small-agency/blog';

interface Planting {
  readonly state: State;
  readonly world: World;
  readonly firm: Firm;
}

const dayMs = 86_400_000;

/** A site with its author and categories, which the API cannot create, and a post. */
export const plantBlog = ({ state, world: { clock, random }, firm: { location } }: Planting): void => {
  const place = (daysAgo: number) => ({ id: hexId(random, 24), locationId: location.id, updatedAt: clock.now() - daysAgo * dayMs });
  const { id: blogId } = state.blogSites.add({ ...blogSite, ...place(300) });
  const { id: author } = state.blogAuthors.add({ ...blogAuthor, ...place(300) });
  const [category] = blogCategories.map((one) => state.blogCategories.add({ ...one, ...place(290) }).id);
  const publishedAt = new Date(clock.now() - 30 * dayMs).toISOString();
  state.blogPosts.add({ ...blogPost, ...place(29), blogId, author, categories: category === undefined ? [] : [category], publishedAt });
};

/** An association of each kind, and who recommended the firm to whom. */
export const plantAssociations = ({ state, world: { clock, random }, firm: { location } }: Planting): void => {
  const locationId = location.id;
  for (const association of associations) state.associations.add({ ...association, id: recordId(random), locationId });
  const idOf = (address: string): string => state.contacts.inLocation(locationId).find(({ email }) => email === address)?.id ?? '';
  const associationId = state.associations.of(locationId).find(({ key }) => key === referral.association)?.id ?? '';
  const createdAt = clock.now() - 60 * dayMs;
  state.relations.add({
    id: recordId(random),
    locationId,
    associationId,
    firstRecordId: idOf(referral.first),
    secondRecordId: idOf(referral.second),
    createdAt,
    updatedAt: createdAt,
  });
};
