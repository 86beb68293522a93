import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

// measures that no list knows, by whose they are
it.each<[string, readonly string[]]>([
  [
    "Acme Corp said its loyalty points rose 5%. Acme Corp's food halls grew 7% last year.",
    ['growth | Acme | loyalty points | up | change 5%', 'growth | Acme | food halls | up | change 7%'],
  ],
  ['Snack launches at Acme Corp climbed 8%.', ['growth | Acme | Snack launches | up | change 8%']],
  ['Rivals of Acme Corp fell 8%.', []],
  ["Acme Corp had warned of the loss of 12 jobs in the chain's kitchens.", []],
])('open: %s', async (text, claims) => {
  expect(await readingsOf(text)).toEqual(claims);
});

// measures of more than one word, none of which is a measure alone
it.each<[string, readonly string[]]>([
  ['Acme Corp said its assets under management rose 5%.', ['growth | Acme | assets under management | up | change 5%']],
  ['Acme Corp said book value per share rose 5%.', ['growth | Acme | book value per share | up | change 5%']],
  ['Acme Corp said funds from operations fell 2%.', ['growth | Acme | funds from operations | down | change 2%']],
  ['Acme Corp said its electricity generation rose 5%.', ['growth | Acme | electricity generation | up | change 5%']],
  [
    'Acme Corp said page views doubled to 4 million.',
    ['growth | Acme | page views | up | change doubled | value 4 million'],
  ],
  ['Acme Corp said its Velar sales rose 5%.', ['growth | Acme | Velar sales | up | change 5%']],
  ['Hours worked in Canada rose 0.5%.', ['growth | Canada | Hours worked | up | change 0.5%']],
  ['Canadian unit labor costs rose 0.5%.', ['growth | Canada | Canadian unit labor costs | up | change 0.5%']],
])('compound: %s', async (text, claims) => {
  expect(await readingsOf(text)).toEqual(claims);
});

// what somebody else did, whom nothing names, is no move of the firm
it.each<[string]>([
  ["Acme Corp's rivals fell 8%."],
  ["Acme Corp's parent rose 3%."],
  ['Suppliers to Acme Corp fell 5% on Monday.'],
  ["Shares in Acme Corp's rival fell 4%."],
  ['Shares of rivals of Acme Corp fell 4%.'],
  ['Bonds of Acme Corp fell 4%.'],
  ['Acme Corp lost 5 of its 12 directors.'],
])('of others: %s', async (text) => {
  expect(await readingsOf(text)).toEqual([]);
});
