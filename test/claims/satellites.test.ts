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
