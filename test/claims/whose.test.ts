import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "Keswick Bank's bad loans, not including its mortgages, rose to $700 million.",
    ['growth | Keswick Bank | bad loans | up | value $700 million'],
  ],
  [
    'Retail sales in Norway, seasonally adjusted, fell 0.4% in May.',
    ['growth | Norway | Retail sales | down | change 0.4%'],
  ],
  ['Shares in Marlow Foods, best known for its soups, fell 6%.', ['price_move | Marlow Foods | down | change 6%']],
  [
    'Marlow Foods shares, under pressure for weeks, dropped 6% to $14.',
    ['price_move | Marlow Foods | down | change 6% | value $14'],
  ],
  [
    "Revenue from Brightline's cloud unit, which sells storage, computing and software, climbed 7%.",
    ['growth | Brightline | Revenue | up | change 7%'],
  ],
])('what commas set off between a subject and its verb: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Norway's exports to China, Japan and Korea fell 3%.",
    ['growth | Norway | exports to China, Japan and Korea | down | change 3%'],
  ],
  [
    'Brightline Inc reported its results. Sales in Germany, France and Italy rose 8%.',
    ['growth | Brightline | Sales in Germany, France and Italy | up | change 8%'],
  ],
  [
    'After a slow start in Norway, copper and nickel lost 2%.',
    ['price_move | copper | down | change 2%', 'price_move | nickel | down | change 2%'],
  ],
])('a measure with the places behind it: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Gold fell 2%. Marlow Foods rallied on Monday. It gained 5%.',
    ['price_move | gold | down | change 2%', 'price_move | Marlow Foods | up | change 5%'],
  ],
  [
    'Sales at Brightline Inc rose. They were up 5% at $40 million.',
    ['growth | Brightline | Sales | up | change 5% | value $40 million'],
  ],
  [
    'The dollar fell 2%. Analysts at Marlow Foods gained. They rose 5%.',
    ['price_move | U.S. dollar | down | change 2%'],
  ],
  [
    'Bitcoin fell. It then held a line. Its market cap slid to $1.9 trillion.',
    ['price_move | Bitcoin | down | value $1.9 trillion'],
  ],
  ["Ether jumped. The token's market cap is $400 billion.", ['price_level | Ethereum | value $400 billion']],
])('what it, they and its stand for behind a movement without a figure: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Copper hit $11,000 a tonne on Friday for the first time in two years and has advanced 17%.',
    ['price_level | copper | value $11,000', 'price_move | copper | up | change 17%'],
  ],
  [
    'Gold fell 2% on Tuesday after a 3% gain on Monday.',
    ['price_move | gold | down | change 2%', 'price_move | gold | up | change 3%'],
  ],
  [
    'Revenue of Acme Corp rose 3% in the quarter and profits fell 4%.',
    ['growth | Acme | Revenue | up | change 3%', 'growth | Acme | profits | down | change 4%'],
  ],
])('the subject told before a figure goes on behind it: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
