import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';

/** Each price claim of a text: its subject and direction, and the ends of its value and of the level before. */
function quotesOf(text: string, title = 'MARKET REPORT'): string[] {
  const { article } = buildArticle({ text: `${title}\n\n${text}`, path: 'a.txt', publishedAt: '1987-04-07' });
  const ends = (quantity: { value: number | null; min: number | null; max: number | null } | null): string =>
    quantity === null ? '' : String(quantity.value ?? `${quantity.min}-${quantity.max}`);
  return extract(article).claims.map((claim) =>
    [
      claim.subject.name,
      claim.direction,
      ends(claim.value),
      claim.value?.currency ?? claim.value?.kind,
      ends(claim.previous),
    ].join(' | '),
  );
}

it.each<[string, readonly string[]]>([
  [
    "The dollar ended at 144.15/20 yen against Tokyo's 144.25 close.",
    ['U.S. dollar | down | 144.15-144.2 | JPY | 144.25'],
  ],
  [
    "The U.S. unit eased to 1.7205/15 marks from an early 1.7230/40 and New York's 1.7260/70 close.",
    ['U.S. dollar | down | 1.7205-1.7215 | DEM | 1.723-1.724'],
  ],
  [
    "The dollar opened at 1.7195/7205 marks after yesterday's close in Europe of 1.7245/55.",
    ['U.S. dollar | down | 1.7195-1.7205 | DEM | 1.7245-1.7255'],
  ],
  [
    'The dollar was fixed lower at 1.7218 marks after 1.7243 yesterday.',
    ['U.S. dollar | down | 1.7218 | DEM | 1.7243'],
  ],
  [
    "The Hong Kong dollar finished at 7.8115/35 against Friday's close here of 7.8105/25.",
    ['Hong Kong dollar | down | 7.8115-7.8135 | HKD | 7.8105-7.8125'],
  ],
  ['Sterling was fixed at 2.850 marks from 2.857.', ['sterling | down | 2.85 | DEM | 2.857']],
  [
    'Gold opened at 431.90/432.40 dlrs an ounce against 428.10/60 in New York.',
    ['gold | up | 431.9-432.4 | USD | 428.1-428.6'],
  ],
  [
    'The dollar opened at 1.4130/40 Swiss francs against 1.4180/90 in Europe.',
    ['U.S. dollar | down | 1.413-1.414 | CHF | 1.418-1.419'],
  ],
  [
    'Shares of Dover Oil Ltd are trading at 61 dlrs, up from a 52-week low of 24-3/4.',
    ['Dover Oil | up | 61 | USD | 24.75'],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  [
    'Euroyen deposits were lower with the three months settling at 6-1/2 3/8 pct against a close of 6-11/16 9/16 and the six months eased to 6-5/8 1/2 pct from 6-3/4 5/8.',
    [
      'three months | down | 6.375-6.5 | percent | 6.5625-6.6875',
      'six months | down | 6.5-6.625 | percent | 6.625-6.75',
    ],
  ],
  ['Call money fell to 3.85/95 pct from five pct yesterday.', ['Call money | down | 3.85-3.95 | percent | 5']],
  ['Interbank one month was quoted at 9-7/8 3/4 pct.', ['one month |  | 9.75-9.875 | percent | ']],
  ['Deposits at the bank grew in the last three months to 6-1/2 3/8 pct.', []],
])('%s', (text, expected) => {
  expect(
    quotesOf(text).filter((quote) => quote.includes('month') || quote.includes('money') || expected.length === 0),
  ).toEqual(expected);
});
