/** Drafts of mail between the page and its server. */

/** Google's markup for changes to a draft, as far as Gmail's compose window shows it. */
export interface DraftUpdateWire {
  readonly updateToRecipients?: { readonly toRecipients?: readonly { readonly email?: string }[] };
  readonly updateCcRecipients?: { readonly ccRecipients?: readonly { readonly email?: string }[] };
  readonly updateBccRecipients?: { readonly bccRecipients?: readonly { readonly email?: string }[] };
  readonly updateSubject?: { readonly subject?: string };
  readonly updateBody?: {
    readonly type?: string;
    readonly insertContents?: readonly { readonly content?: string; readonly contentType?: string }[];
  };
}

export interface CreatedDraftWire {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly inReplyTo: string | null;
}

export type DraftWire = { readonly created: CreatedDraftWire } | { readonly update: unknown };

export interface DraftPeople {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}
