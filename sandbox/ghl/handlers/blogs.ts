import { refusal } from '../refusals';
import { iso } from '../replies';
import type { BlogPost } from '../state/blog-records';
import type { Row } from '../state/records';
import type { State } from '../state/state';
import { without } from '../without';
import type { Context, HandlersOf } from './handler';
import { inReach } from './in-reach';
import { pageOf } from './page';

type PostBody = Context<'blogs.posts.create'>['input']['body'];

interface Place {
  readonly state: State;
  readonly locationId: string;
}

/** Blogs call an id `_id`. */
const withMongoId = <Item extends Row & { readonly updatedAt: number }>({ id, updatedAt, ...item }: Item) => ({
  ...item,
  _id: id,
  updatedAt: iso(updatedAt),
});

const postReply = (post: BlogPost) => ({
  ...withMongoId(without(post, 'locationId', 'blogId', 'rawHTML')),
  tags: post.tags ?? [],
  archived: post.status === 'ARCHIVED',
});

const contains = (text: string, part: string | undefined): boolean => text.toLowerCase().includes((part ?? '').toLowerCase());

const slugTaken = ({ state, locationId }: Place, urlSlug: string, except?: string): boolean =>
  state.blogSites.of(locationId).some(({ id }) => state.blogPosts.of(id).some((post) => post.urlSlug === urlSlug && post.id !== except));

const isOf = ({ locationId }: Place, item: { readonly locationId: string } | null): boolean => item?.locationId === locationId;

/** @throws Refusal 400 for a site, author or category that the location does not have, and for an address that is taken */
const checkPost = (place: Place, body: PostBody, except?: string): void => {
  const { state } = place;
  if (!isOf(place, state.blogSites.withId(body.blogId))) throw refusal(400, 'Blog not found');
  if (!isOf(place, state.blogAuthors.withId(body.author))) throw refusal(400, 'Author not found');
  if (!body.categories.every((id) => isOf(place, state.blogCategories.withId(id)))) throw refusal(400, 'Category not found');
  if (slugTaken(place, body.urlSlug, except)) throw refusal(400, 'The urlSlug already exists');
};

/** Sites skip by `skip` and everything else by `offset`. */
export const blogHandlers: HandlersOf<
  | 'blogs.posts.check-slug' | 'blogs.authors.list' | 'blogs.categories.list' | 'blogs.posts.list' | 'blogs.list' | 'blogs.posts.create'
  | 'blogs.posts.update'
> = {
  'blogs.list': ({ state, location, input: { query } }) => {
    const sites = state.blogSites.of(location.id).filter(({ name }) => contains(name, query.searchTerm));
    return { data: pageOf(sites, query, { standard: 10 }).map(({ id, name }) => ({ _id: id, name })) };
  },

  'blogs.authors.list': ({ state, location, input: { query } }) => ({
    authors: pageOf(state.blogAuthors.of(location.id), { skip: query.offset, limit: query.limit }, { standard: 10 }).map(withMongoId),
  }),

  'blogs.categories.list': ({ state, location, input: { query } }) => ({
    categories: pageOf(state.blogCategories.of(location.id), { skip: query.offset, limit: query.limit }, { standard: 10 }).map(withMongoId),
  }),

  'blogs.posts.check-slug': ({ state, location, input: { query } }) => ({
    exists: slugTaken({ state, locationId: location.id }, query.urlSlug, query.postId),
  }),

  /** Posts come under `blogs`, the last changed first. */
  'blogs.posts.list': ({ state, location, input: { query } }) => {
    const { blogId, searchTerm, status, offset: skip, limit } = query;
    if (!isOf({ state, locationId: location.id }, state.blogSites.withId(blogId))) throw refusal(400, 'Blog not found');
    const posts = state.blogPosts
      .of(blogId)
      .filter((post) => contains(post.title, searchTerm) && (status === undefined || post.status === status))
      .toSorted((one, other) => other.updatedAt - one.updatedAt);
    return { blogs: pageOf(posts, { skip, limit }, { standard: 10 }).map(postReply) };
  },

  'blogs.posts.create': ({ state, location, now, input: { body } }) => {
    checkPost({ state, locationId: location.id }, body);
    return { data: postReply(state.blogPosts.add({ ...body, id: state.newId(), locationId: location.id, updatedAt: now })) };
  },

  /** The whole post is written anew. */
  'blogs.posts.update': ({ state, grant, location, now, input: { postId, body } }) => {
    const { id } = inReach({ grant, item: state.blogPosts.withId(postId), none: () => refusal(400, 'Blog post not found') });
    checkPost({ state, locationId: location.id }, body, id);
    return { updatedBlogPost: postReply(state.blogPosts.put({ ...body, id, locationId: location.id, updatedAt: now })) };
  },
};
