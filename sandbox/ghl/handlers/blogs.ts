import { notModelled } from './handler';
import type { HandlersOf } from './handler';

export const blogHandlers: HandlersOf<
  | 'blogs.posts.check-slug'
  | 'blogs.authors.list'
  | 'blogs.categories.list'
  | 'blogs.posts.list'
  | 'blogs.list'
  | 'blogs.posts.create'
  | 'blogs.posts.update'
> = {
  'blogs.posts.check-slug': notModelled,
  'blogs.authors.list': notModelled,
  'blogs.categories.list': notModelled,
  'blogs.posts.list': notModelled,
  'blogs.list': notModelled,
  'blogs.posts.create': notModelled,
  'blogs.posts.update': notModelled,
};
