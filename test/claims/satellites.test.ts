import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const NEWS = 'Acme Foods Inc (NYSE: ACMF) reported results on Tuesday that beat expectations. ';

// a firm that only stands in a relation to the one spoken of is not what the text goes on about
it.each<[string]>([
  ['Walmart is its biggest customer. '],
  ["Walmart is the company's biggest customer. "],
  ['Walmart accounts for most of its sales. '],
  ['Berkshire Hathaway owns a large stake in the company. '],
  ['Earlier this month, KKR approached the company about a takeover. '],
  ['KKR bought it in a leveraged deal. '],
  ['Rival Castor Brands is due to report next week. '],
  ['Its Sunny Oats unit had a strong quarter. '],
  ['Berkshire Hathaway, its largest shareholder, sold some stock in March. '],
  ['Its results follow those of rivals Castor Brands and Nestle, which both missed estimates. '],
])('%s', async (aside) => {
  expect(await readingsOf(`${NEWS}${aside}Revenue rose 5%. Its shares fell 3%.`)).toEqual([
    'growth | Acme Foods | Revenue | up | change 5%',
    'price_move | Acme Foods | down | change 3%',
  ]);
});

it.each<[string]>([
  ['Rival Castor Brands fell 2%. Its revenue rose 5%.'],
  ['Rival Castor Brands said it would buy the company. It expects revenue to rise 5%.'],
])('goes on: %s', async (text) => {
  expect((await readingsOf(`${NEWS}${text}`)).at(-1)).toContain('Castor Brands');
});

// what no words stand for is the main firm's again where a paragraph on others ends
it.each<[string, string]>([
  ['On Wednesday, rival Castor Brands said its profit fell 7%.', 'growth | Castor Brands | profit | down | change 7%'],
  ['Shares of Castor Brands rose 1% like those of Nestle.', 'price_move | Castor Brands | up | change 1%'],
])('between paragraphs: %s', async (aside, claim) => {
  expect(await readingsOf(`${NEWS}\n\n${aside}\n\nRevenue rose 5%.`)).toEqual([
    claim,
    'growth | Acme Foods | Revenue | up | change 5%',
  ]);
});

// a name that is known from nowhere else is a firm's product
it.each<[string, string]>([
  ['Sales of Zolids rose 5%.', 'growth | Acme Foods | Sales of Zolids | up | change 5%'],
  ["Acme's second-quarter Zolid sales rose 5%.", 'growth | Acme Foods | Zolid sales | up | change 5%'],
  ['Sales of Nestle rose 5%.', 'growth | Nestle | Sales | up | change 5%'],
  ['Zolid Corp said it would grow. Sales of Zolid rose 5%.', 'growth | Zolid | Sales | up | change 5%'],
])('%s', async (text, claim) => {
  expect(await readingsOf(`${NEWS}${text}`)).toEqual([claim]);
});

it('a code of the wire right after a name is no part of it', async () => {
  expect(await readingsOf('Apple AAPL.O fell 2%. General Motors GM.N rose 3%.')).toEqual([
    'price_move | Apple | down | change 2%',
    'price_move | General Motors | up | change 3%',
  ]);
});
