import { refusal, withSdk } from './an-sdk';
import type { OpenSdk } from './an-sdk';

const page = { limit: 10, offset: 0 };

const postBody = async ({ sdk, access: { locationId } }: OpenSdk) => {
  const [{ data }, { authors }, { categories }] = await Promise.all([
    sdk.blogs.getBlogs({ locationId, skip: 0, limit: 10 }),
    sdk.blogs.getAllBlogAuthorsByLocation({ locationId, ...page }),
    sdk.blogs.getAllCategoriesByLocation({ locationId, ...page }),
  ]);
  return {
    locationId,
    blogId: data[0]!._id,
    title: 'Harbour walk in May',
    description: 'Where to see the herons.',
    imageUrl: 'https://blog.harbour-homes.example/images/heron.jpg',
    imageAltText: 'A heron',
    rawHTML: '<p>Start at the lighthouse.</p>',
    status: 'DRAFT',
    categories: [categories[1]!._id],
    author: authors[0]!._id,
    urlSlug: 'harbour-walk-in-may',
    publishedAt: '2026-12-01T08:00:00.000Z',
  };
};

describe('blogs by the official SDK', () => {
  it('have sites, authors and categories', () =>
    withSdk(async ({ sdk, access: { locationId } }) => {
      expect((await sdk.blogs.getBlogs({ locationId, skip: 0, limit: 10 })).data.map(({ name }) => name)).toStrictEqual(['Harbour Homes journal']);
      expect((await sdk.blogs.getBlogs({ locationId, skip: 0, limit: 10, searchTerm: 'nothing' })).data).toStrictEqual([]);
      const { authors } = await sdk.blogs.getAllBlogAuthorsByLocation({ locationId, ...page });
      expect(authors).toMatchObject([{ name: 'Robin Vale', locationId, canonicalLink: 'https://blog.harbour-homes.example/author/robin-vale' }]);
      const { categories } = await sdk.blogs.getAllCategoriesByLocation({ locationId, limit: 1, offset: 1 });
      expect(categories).toMatchObject([{ label: 'Around the harbour', urlSlug: 'around-the-harbour', locationId }]);
    }));

  it('have posts, which are created and written anew', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const body = await postBody(open);
      const { blogId, urlSlug, categories, author, publishedAt, imageAltText, status } = body;
      const { data } = await sdk.blogs.createBlogPost(body);
      expect(data).toMatchObject({ urlSlug, categories, author, publishedAt, imageAltText, status, archived: false, updatedAt: '2026-11-24T15:00:00.000Z' });
      expect(data).not.toHaveProperty('rawHTML');
      const { _id: postId } = data;
      const { blogs } = await sdk.blogs.getBlogPost({ locationId, blogId, ...page });
      expect(blogs.map(({ title }) => title)).toStrictEqual(['Harbour walk in May', 'What to ask at a second viewing']);

      const { updatedBlogPost } = await sdk.blogs.updateBlogPost({ postId }, { ...body, status: 'ARCHIVED', title: 'Harbour walk' });
      expect(updatedBlogPost).toMatchObject({ _id: postId, title: 'Harbour walk', archived: true });
      const archived = await sdk.blogs.getBlogPost({ locationId, blogId, ...page, status: 'ARCHIVED' });
      expect(archived.blogs).toStrictEqual([updatedBlogPost]);
      expect((await sdk.blogs.getBlogPost({ locationId, blogId, ...page, searchTerm: 'second' })).blogs).toHaveLength(1);
    }));

  it('know which addresses are taken, except by a post itself', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const body = await postBody(open);
      const { urlSlug } = body;
      expect(await sdk.blogs.checkUrlSlugExists({ locationId, urlSlug })).toMatchObject({ exists: false });
      const { data } = await sdk.blogs.createBlogPost(body);
      expect(await sdk.blogs.checkUrlSlugExists({ locationId, urlSlug })).toMatchObject({ exists: true });
      expect(await sdk.blogs.checkUrlSlugExists({ locationId, urlSlug, postId: data._id })).toMatchObject({ exists: false });
      expect(await refusal(sdk.blogs.createBlogPost(body))).toStrictEqual({ status: 400, message: 'The urlSlug already exists' });
    }));

  it('refuse authors, categories and sites that there are not', () =>
    withSdk(async (open) => {
      const { sdk, access: { locationId } } = open;
      const body = await postBody(open);
      expect(await refusal(sdk.blogs.createBlogPost({ ...body, author: 'nobody' }))).toStrictEqual({ status: 400, message: 'Author not found' });
      expect(await refusal(sdk.blogs.createBlogPost({ ...body, categories: ['none'] }))).toStrictEqual({ status: 400, message: 'Category not found' });
      expect(await refusal(sdk.blogs.getBlogPost({ locationId, blogId: 'none', ...page }))).toStrictEqual({ status: 400, message: 'Blog not found' });
    }));
});
