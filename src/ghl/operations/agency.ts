import { flag, group, oneOf, operations, required, text } from '../operation';

const version = '2021-07-28' as const;

/** ISO 3166-1 alpha-2. */
const countries = `
  AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BA BW BV BR IO BN BG BF BI KH CM CA CV KY CF
  TD CL CN CX CC CO KM CG CD CK CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR
  GL GD GP GU GT GG GN GW GY HT HM VA HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR XK KW KG LA LV LB LS LR LY
  LI LT LU MO MK MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL AN NC NZ NI NE NG NU NF MP NO OM PK
  PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW SH KN LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS ES LK SD SR
  SJ SZ SE CH SY TW TJ TZ TH TL TG TK TO TT TN TR TM TC TV UG GB UA AE US UM UY UZ VU VE VN VG VI WF EH YE ZM ZW
`.trim().split(/\s+/);

/** What belongs to the agency: the company, its snapshots, its locations. */
export const agencyOperations = operations({
  'snapshots.list': {
    title: 'List snapshots',
    method: 'GET',
    path: '/snapshots/',
    version,
    scopes: ['snapshots.readonly'],
    tokens: ['company'],
    query: { companyId: required(text) },
    root: 'snapshots',
  },
  'locations.search': {
    title: 'List locations',
    method: 'GET',
    path: '/locations/search',
    version,
    scopes: ['locations.readonly'],
    tokens: ['location', 'company', 'private'],
    query: { companyId: text, skip: text, limit: text, order: text, email: text },
    root: 'locations',
    pages: 'skip',
  },
  'companies.get': {
    title: 'Get company',
    method: 'GET',
    path: '/companies/{companyId}',
    version,
    scopes: ['companies.readonly'],
    tokens: ['company'],
    root: 'company',
  },
  'locations.create': {
    title: 'Create location',
    method: 'POST',
    path: '/locations/',
    version,
    scopes: ['locations.write'],
    tokens: ['company'],
    body: {
      name: required(text),
      phone: text,
      companyId: required(text),
      address: text,
      city: text,
      state: text,
      country: oneOf(...countries),
      postalCode: text,
      website: text,
      timezone: text,
      prospectInfo: group({ firstName: required(text), lastName: required(text), email: required(text) }),
      settings: group({
        allowDuplicateContact: flag,
        allowDuplicateOpportunity: flag,
        allowFacebookNameMerge: flag,
        disableContactTimezone: flag,
      }),
      social: group({
        facebookUrl: text,
        googlePlus: text,
        linkedIn: text,
        foursquare: text,
        twitter: text,
        yelp: text,
        instagram: text,
        youtube: text,
        pinterest: text,
        blogRss: text,
        googlePlacesId: text,
      }),
      twilio: group({ sid: required(text), authToken: required(text) }),
      mailgun: group({ apiKey: required(text), domain: required(text) }),
      snapshotId: text,
    },
  },
});
