import type { Agency } from '../agency';
import type { Family } from '../expectation';

const journal = 'Harbour Homes journal';
const post = 'What to ask at a second viewing';

const ids = ({ named }: Agency) => ({
  blogId: named('/blogs/site/all?skip=0&limit=10', journal),
  author: named('/blogs/authors?offset=0&limit=10', 'Robin Vale'),
  buying: named('/blogs/categories?offset=0&limit=10', 'Buying'),
});

const posts = (agency: Agency) => `/blogs/posts/all?blogId=${ids(agency).blogId}&offset=0&limit=10`;

const held = (agency: Agency) => () => agency.reads(posts(agency))['blogs'].map(({ title, status, urlSlug }: Readonly<Record<string, string>>) => [title, status, urlSlug]);

const filled = {
  'body.title': 'Spring is coming',
  'body.blogId': journal,
  'body.imageUrl': 'https://blog.harbour-homes.example/images/spring.jpg',
  'body.description': 'What to do in the garden.',
  'body.rawHTML': '<p>Sow now.</p>',
  'body.status': 'Published',
  'body.imageAltText': 'A bed of tulips',
  'body.categories': ['Buying'],
  'body.author': 'Robin Vale',
  'body.urlSlug': 'spring-is-coming',
  'body.publishedAt': '2026-11-10T15:00:00Z',
};

const sent = (agency: Agency) => {
  const { blogId, author, buying } = ids(agency);
  return {
    locationId: agency.locationId,
    title: 'Spring is coming',
    blogId,
    imageUrl: 'https://blog.harbour-homes.example/images/spring.jpg',
    description: 'What to do in the garden.',
    rawHTML: '<p>Sow now.</p>',
    status: 'PUBLISHED',
    imageAltText: 'A bed of tulips',
    categories: [buying],
    author,
    urlSlug: 'spring-is-coming',
    publishedAt: '2026-11-10T15:00:00.000Z',
  };
};

const first = ['What to ask at a second viewing', 'PUBLISHED', 'what-to-ask-at-a-second-viewing'];
const spring = ['Spring is coming', 'PUBLISHED', 'spring-is-coming'];

/** Blogs: their sites, authors, categories and posts. */
export const blogRows: Family = {
  version: '2021-07-28',
  rows: {
    'blogs.posts.check-slug': (agency) => ({
      fill: { 'query.urlSlug': 'what-to-ask-at-a-second-viewing', 'query.postId': `${journal} > ${post}` },
      sends: {
        what: 'GET /blogs/posts/url-slug-exists',
        query: { locationId: agency.locationId, urlSlug: 'what-to-ask-at-a-second-viewing', postId: agency.named(posts(agency), post) },
      },
      shows: ['Check blog URL slug', 'Exists | No'],
      wrong: { shows: ['Ending of the web address * – is needed'] },
    }),
    'blogs.authors.list': ({ locationId }) => ({
      fill: { 'query.limit': '5' },
      sends: { what: 'GET /blogs/authors', query: { locationId, limit: '5', offset: '0' } },
      shows: ['Get blog authors', '1 found', 'Robin Vale'],
      wrong: { fill: { 'query.limit': 'few' }, shows: ['Most at once * – needs a number | few'] },
    }),
    'blogs.categories.list': ({ locationId }) => ({
      fill: { 'query.offset': '1' },
      sends: { what: 'GET /blogs/categories', query: { locationId, limit: '20', offset: '1' } },
      shows: ['Get blog categories', 'Around the harbour'],
      wrong: { fill: { 'query.offset': '' }, shows: ['Leave out the first * – is needed'] },
    }),
    'blogs.posts.list': (agency) => ({
      fill: { 'query.blogId': journal, 'query.searchTerm': 'viewing', 'query.status': 'Published' },
      sends: {
        what: 'GET /blogs/posts/all',
        query: { locationId: agency.locationId, blogId: ids(agency).blogId, limit: '20', offset: '0', searchTerm: 'viewing', status: 'PUBLISHED' },
      },
      shows: ['Get blog posts', '1 found', post],
      wrong: { shows: ['Blog * – is needed'] },
    }),
    'blogs.list': ({ locationId }) => ({
      fill: { 'query.searchTerm': 'journal' },
      sends: { what: 'GET /blogs/site/all', query: { locationId, skip: '0', limit: '20', searchTerm: 'journal' } },
      shows: ['Get blogs by location', '1 found', journal],
      wrong: { fill: { 'query.skip': 'x' }, shows: ['Leave out the first * – needs a number | x'] },
    }),
    'blogs.posts.create': (agency) => ({
      fill: { ...filled, 'body.tags': 'garden, spring' },
      sends: { what: 'POST /blogs/posts', body: { ...sent(agency), tags: ['garden', 'spring'] } },
      leaves: [held(agency), [spring, first]],
      shows: ['Spring is coming | Create blog post', 'Categories | Buying', 'Author | Robin Vale'],
      wrong: { fill: { ...filled, 'body.urlSlug': 'what-to-ask-at-a-second-viewing' }, answered: 400, shows: ['The urlSlug already exists', 'Title * | Spring is coming'] },
    }),
    'blogs.posts.update': (agency) => ({
      fill: { ...filled, 'path.postId': post },
      sends: { what: `PUT /blogs/posts/${agency.named(posts(agency), post)}`, body: sent(agency) },
      leaves: [held(agency), [spring]],
      shows: ['Spring is coming | Update blog post'],
      wrong: { fill: { 'path.postId': `${journal} > ${post}`, 'body.title': 'Spring is coming' }, shows: ['Text (HTML) * – is needed', 'Title * | Spring is coming'] },
    }),
  },
};
