/** The location's tags as people typed them over the years: capitals, spaces, emoji, one thing in two spellings. */
export const tagList: readonly string[] = [
  'Buyer',
  'Seller',
  'VIP',
  'Viewing booked',
  'Offer made',
  'Newsletter',
  'newsletter 2025',
  'First-time buyer',
  'FIRST TIME BUYER',
  'Investor',
  'Hot 🔥',
  'Do not call',
  'Référence',
];
