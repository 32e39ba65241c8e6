import type { Row } from './records';

export interface BlogSite extends Row {
  readonly locationId: string;
  readonly name: string;
}

export interface BlogAuthor extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly canonicalLink: string;
  readonly updatedAt: number;
}

export interface BlogCategory extends Row {
  readonly locationId: string;
  readonly label: string;
  readonly urlSlug: string;
  readonly canonicalLink: string;
  readonly updatedAt: number;
}

export interface BlogPost extends Row {
  readonly locationId: string;
  readonly blogId: string;
  readonly title: string;
  /** Unique in the location. */
  readonly urlSlug: string;
  readonly status: string;
  readonly description: string;
  readonly imageUrl: string;
  readonly imageAltText: string;
  /** No list of posts shows it. */
  readonly rawHTML: string;
  /** Ids. */
  readonly categories: readonly string[];
  readonly tags?: readonly string[] | undefined;
  /** An id. */
  readonly author: string;
  readonly canonicalLink?: string | undefined;
  /** As it was written. */
  readonly publishedAt: string;
  readonly updatedAt: number;
}
