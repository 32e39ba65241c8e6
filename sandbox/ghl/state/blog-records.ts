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

/** A post as it was written. */
export interface BlogPost extends Row {
  readonly locationId: string;
  readonly blogId: string;
  readonly title: string;
  readonly urlSlug: string;
  readonly status: 'DRAFT' | 'PUBLISHED' | 'SCHEDULED' | 'ARCHIVED';
  readonly content: Readonly<Record<string, unknown>>;
  readonly archived: boolean;
  readonly updatedAt: number;
}
