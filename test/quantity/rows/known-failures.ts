import type { Row } from '../described.ts';

/** What other readers of quantities are known to get wrong without a word. */
export const rows: readonly Row[] = [
  ['The software maker was bought for $68.7 billion.', '$68.7 billion = money 68700000000 USD?'],
  ['Profit came to USD34.6 million.', 'USD34.6 million = money 34600000 USD'],
  ['The grocer was sold for £7.7bn.', '£7.7bn = money 7700000000 GBP'],
  ['The toll is 45 cents.', '45 cents = money 0.45 USD?'],
  ['Trading resumed at 2.15pm.'],
  ['The pact was signed in 1998.'],
  ['It took in $443 million in May.', '$443 million = money 443000000 USD?'],
  ['Output was 16.4 million tonnes.', '16.4 million tonnes = count 16400000 [tonne]'],
];
