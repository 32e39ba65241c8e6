import type { Row } from './records';

/** The agency itself. */
export interface CompanyRecord extends Row {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly postalCode: string;
  readonly timezone: string;
}

/** Settings that an agency keeps to make new locations from. */
export interface SnapshotRecord extends Row {
  readonly companyId: string;
  readonly name: string;
  readonly type: 'own' | 'imported';
}

/** A text that is sent again and again. */
export interface TemplateRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly type: 'email' | 'sms' | 'whatsapp';
  /** Of an e-mail. */
  readonly subject?: string | undefined;
  /** HTML in an e-mail, else plain text. */
  readonly text: string;
  readonly dateAdded: number;
}

/** A company that contacts belong to. */
export interface BusinessRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  readonly address?: string | undefined;
  readonly city?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
  readonly description?: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An entry of the location's tag list, spelled as somebody typed it. */
export interface TagRecord extends Row {
  readonly locationId: string;
  readonly name: string;
}

/** Every type that a field of a contact or an opportunity can have. */
export const dataTypes = [
  'TEXT', 'LARGE_TEXT', 'NUMERICAL', 'PHONE', 'MONETORY', 'CHECKBOX', 'SINGLE_OPTIONS', 'MULTIPLE_OPTIONS', 'FLOAT', 'TIME', 'DATE', 'TEXTBOX_LIST',
  'FILE_UPLOAD', 'SIGNATURE', 'RADIO',
] as const;

export interface CustomFieldRecord extends Row {
  readonly locationId: string;
  readonly name: string;
  /** Which records have it. */
  readonly model: 'contact' | 'opportunity';
  /** Its name in templates, with the model in front. */
  readonly fieldKey: string;
  readonly dataType: (typeof dataTypes)[number];
  readonly placeholder?: string | undefined;
  readonly picklistOptions: readonly string[];
  /** How many files one for uploads takes. */
  readonly maxFileLimit?: number | undefined;
  readonly position: number;
}
