/**
 * The people of the sandbox, whom the mailbox and the embedded GoHighLevel both know. All of them, their firm
 * and their domains (reserved by RFC 2606) are made up.
 */

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** The rep whose Gmail it is. */
export const owner: Person = { name: 'Robin Vale', email: 'robin@harbour-homes.example' };

/** The rep's other addresses: mail arrives there too, and sending from them is not writing to a customer. */
export const ownerAliases: readonly string[] = ['sales@harbour-homes.example', 'robin+listings@harbour-homes.example'];

export const colleagues: readonly Person[] = [
  { name: 'Casey Brook', email: 'casey@harbour-homes.example' },
  { name: 'Jordan Field', email: 'jordan@harbour-homes.example' },
];

/** The sub-account of GoHighLevel that the firm works in. */
export const firm = { name: 'Harbour Homes', domain: 'harbour-homes.example', timeZone: 'America/Chicago' } as const;

/** Customers who are contacts in GoHighLevel and have written mail. */
export const customers = {
  ana: { name: 'Ana Ruiz', email: 'ana.ruiz@orchard-labs.example' },
  bjorn: { name: 'Björn Åkesson', email: 'bjorn.akesson@fjord-timber.example' },
  mei: { name: '陳美玲', email: 'mei.chen@lotus-trading.example' },
  omar: { name: 'عمر حداد', email: 'omar.haddad@cedar-studio.example' },
  priya: { name: 'Priya Nair', email: 'priya@nair-dental.example' },
  /** Known under a private address; writes from the additional one. */
  tomas: { name: 'Tomás Ó Briain', email: 'tomas@obriain-builders.example' },
  /** Two contacts share this address. */
  duplicate: { name: 'Lee Park', email: 'lee.park@park-and-park.example' },
  /** A name that would be markup if it were not escaped. */
  markup: { name: 'Max <b>Bold</b> & Sons', email: 'max@bold-and-sons.example' },
  quoted: { name: 'Keller, Ines (Procurement)', email: 'ines.keller@keller-werke.example' },
} as const satisfies Readonly<Record<string, Person>>;

/** Tomás's other address, which only GoHighLevel's own look-up knows to be his. */
export const tomasAdditionalEmail = 'tomas.private@mail.example';

/** People who write and are not in GoHighLevel. */
export const strangers = {
  noor: { name: 'Noor de Wit', email: 'noor@dewit-interiors.example' },
  sora: { name: '田中 空', email: 'sora.tanaka@tanaka-garden.example' },
} as const satisfies Readonly<Record<string, Person>>;
