import { number, oneOf, operations, required, text, texts, time } from '../operation';

const version = '2021-07-28' as const;

/** An update wants everything that a creation wants. */
const postBody = {
  title: required(text),
  locationId: required(text),
  blogId: required(text),
  imageUrl: required(text),
  description: required(text),
  rawHTML: required(text),
  status: required(oneOf('DRAFT', 'PUBLISHED', 'SCHEDULED', 'ARCHIVED')),
  imageAltText: required(text),
  categories: required(texts),
  author: required(text),
  urlSlug: required(text),
  publishedAt: required(time),
  tags: texts,
  canonicalLink: text,
} as const;

/** Blog sites, authors, categories and posts. Sites, authors and categories cannot be made by the API. */
export const blogOperations = operations({
  'blogs.posts.check-slug': {
    method: 'GET',
    path: '/blogs/posts/url-slug-exists',
    version,
    scopes: ['blogs/check-slug.readonly'],
    query: { urlSlug: required(text), locationId: required(text), postId: text },
  },
  'blogs.authors.list': {
    method: 'GET',
    path: '/blogs/authors',
    version,
    scopes: ['blogs/author.readonly'],
    query: { locationId: required(text), limit: required(number), offset: required(number) },
  },
  'blogs.categories.list': {
    method: 'GET',
    path: '/blogs/categories',
    version,
    scopes: ['blogs/category.readonly'],
    query: { locationId: required(text), limit: required(number), offset: required(number) },
  },
  'blogs.posts.list': {
    method: 'GET',
    path: '/blogs/posts/all',
    version,
    scopes: ['blogs/posts.readonly'],
    query: {
      locationId: required(text),
      blogId: required(text),
      limit: required(number),
      offset: required(number),
      searchTerm: text,
      status: oneOf('PUBLISHED', 'SCHEDULED', 'ARCHIVED', 'DRAFT'),
    },
  },
  'blogs.list': {
    method: 'GET',
    path: '/blogs/site/all',
    version,
    scopes: ['blogs/list.readonly'],
    query: { locationId: required(text), skip: required(number), limit: required(number), searchTerm: text },
  },
  'blogs.posts.create': {
    method: 'POST',
    path: '/blogs/posts',
    version,
    scopes: ['blogs/post.write'],
    body: postBody,
  },
  'blogs.posts.update': {
    method: 'PUT',
    path: '/blogs/posts/{postId}',
    version,
    scopes: ['blogs/post-update.write'],
    body: postBody,
  },
});
