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
    ['growth | Brightline | Revenue from cloud unit | up | change 7%'],
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

it.each<[string, readonly string[]]>([
  [
    'Harbour Stores Ltd said sales rose 4%. A rise was seen in cosmetics, which climbed 3% to $50 million.',
    [
      'growth | Harbour Stores | sales | up | change 4%',
      'growth | Harbour Stores | cosmetics sales | up | change 3% | value $50 million',
    ],
  ],
  [
    'Harbour Stores Ltd said sales rose 4%. Liquor and tobacco saw a 12% increase.',
    [
      'growth | Harbour Stores | sales | up | change 4%',
      'growth | Harbour Stores | Liquor and tobacco sales | up | change 12%',
    ],
  ],
  [
    'Retail sales in Norway rose 4%. Clothing fell 2%.',
    ['growth | Norway | Retail sales | up | change 4%', 'growth | Norway | Clothing retail sales | down | change 2%'],
  ],
  [
    'Net profit of Harbour Stores Ltd rose 4%. Clothing fell 2%.',
    ['growth | Harbour Stores | Net profit | up | change 4%'],
  ],
])('a kind of goods by which sales are split: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Harbour Stores Ltd reported on Monday. In Norway, sales rose 6%, while in Denmark they fell 2%.',
    [
      'growth | Harbour Stores | sales in Norway | up | change 6%',
      'growth | Harbour Stores | sales in Denmark | down | change 2%',
    ],
  ],
  [
    'Harbour Stores Ltd reported on Monday. Norwegian sales rose 6%, and those in Denmark fell 2%.',
    [
      'growth | Harbour Stores | Norwegian sales | up | change 6%',
      'growth | Harbour Stores | sales in Denmark | down | change 2%',
    ],
  ],
  [
    'U.S. crude rose 1.5%. The global benchmark, Brent, settled at $84, up 1.1%.',
    ['price_move | U.S. crude | up | change 1.5%', 'price_move | Brent crude | up | change 1.1% | value $84'],
  ],
])('the same there, and a name that commas set off: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Copper fell 2% on Monday. Prices have dropped 12% since May.',
    ['price_move | copper | down | change 2%', 'price_move | copper | down | change 12%'],
  ],
  ['Copper fell 2% on Monday. Consumer prices have risen 2% since May.', ['price_move | copper | down | change 2%']],
  [
    'Inflation in Norway slowed to 3.9%. On the month, prices rose 0.2%.',
    ['growth | Norway | Inflation | down | value 3.9%', 'growth | Norway | prices | up | change 0.2%'],
  ],
  [
    'Home sales in Norway rose 1%. The median price was $400,000, up 4%.',
    [
      'growth | Norway | Home sales | up | change 1%',
      'growth | Norway | median price | up | change 4% | value $400,000',
    ],
  ],
  [
    'The Nikkei 225 rose 1%. In Taiwan, shares lost 2%. Turnover was 1.2 billion shares.',
    [
      'price_move | Nikkei 225 | up | change 1%',
      'price_move | Taiwan shares | down | change 2%',
      'figure | Taiwan shares | Turnover | value 1.2 billion shares',
    ],
  ],
  ['The FTSE 100 fell 1%. Volume was 90% of its 90-day average.', ['price_move | FTSE 100 | down | change 1%']],
])('prices, shares and turnover of what was told last: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Keswick Mining Corp met Acme Resources Inc. Keswick, in which Acme holds 66%, said revenue climbed 9%.',
    [
      'figure | Acme Resources | stake in Keswick Mining | value 66%',
      'growth | Keswick Mining | revenue | up | change 9%',
    ],
  ],
  [
    'Keswick Mining Corp met Acme Resources Inc. Keswick, which Acme bought in 2021, posted revenue of $5 million.',
    ['figure | Keswick Mining | revenue | value $5 million'],
  ],
  [
    'Keswick Mining Corp met Acme Resources Inc. Keswick, in which Acme says revenue climbed 9%, is based in Perth.',
    ['growth | Acme Resources | revenue | up | change 9%'],
  ],
  [
    'Keswick Mining Corp met Acme Resources Inc. Keswick, 66%-owned by Acme, lost $5 million.',
    [
      'figure | Acme Resources | stake in Keswick Mining | value 66%',
      'figure | Keswick Mining | loss | value $5 million',
    ],
  ],
  [
    'Tarnby Zinc, a unit of Acme Resources Inc, posted a loss of $14 million.',
    ['figure | Tarnby Zinc | loss | value $14 million'],
  ],
])('a firm, and the one that holds or held it: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Pike Asset Management said profit rose 3%.', ['growth | Pike Asset Management | profit | up | change 3%']],
  ['New Bellows reported sales of $5 million.', ['figure | New Bellows | sales | value $5 million']],
  ['American Teapot reported sales of $5 million.', ['figure | American Teapot | sales | value $5 million']],
  ['New orders in Norway rose 3%.', ['growth | Norway | New orders | up | change 3%']],
])('a name keeps its first and its last word: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Ford Chief Executive Jo Roe said the company lost $36 million.', ['figure | Ford | loss | value $36 million']],
  ['Apple CEO Jo Roe said revenue rose 10%.', ['growth | Apple | revenue | up | change 10%']],
])('an officer speaks of the own firm: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
