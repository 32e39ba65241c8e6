import type { BlogPost } from '../../state/blog-records';

const site = 'https://blog.harbour-homes.example';

export const blogSite = { name: 'Harbour Homes journal' } as const;

export const blogAuthor = { name: 'Robin Vale', canonicalLink: `${site}/author/robin-vale` } as const;

export const blogCategories = [
  { label: 'Buying', urlSlug: 'buying', canonicalLink: `${site}/category/buying` },
  { label: 'Around the harbour', urlSlug: 'around-the-harbour', canonicalLink: `${site}/category/around-the-harbour` },
] as const;

type SeedPost = Omit<BlogPost, 'id' | 'locationId' | 'blogId' | 'author' | 'categories' | 'publishedAt' | 'updatedAt'>;

export const blogPost: SeedPost = {
  title: 'What to ask at a second viewing',
  urlSlug: 'what-to-ask-at-a-second-viewing',
  status: 'PUBLISHED',
  description: 'Ten questions that save you from a bad surprise.',
  imageUrl: `${site}/images/second-viewing.jpg`,
  imageAltText: 'A couple in front of a house with a blue door',
  rawHTML: '<h1>What to ask at a second viewing</h1><p>Come back at another time of day, and bring this list.</p>',
  tags: ['viewing', 'checklist'],
  canonicalLink: `${site}/post/what-to-ask-at-a-second-viewing`,
};
