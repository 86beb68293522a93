import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Acme Motors, the biggest carmaker after Volkswagen AG, delivered 713,600 vehicles in the quarter, after reporting a drop of 43% in sales.',
    [
      'figure | Acme Motors | vehicles delivered | value 713,600 vehicles',
      'growth | Acme Motors | sales | down | change 43%',
    ],
  ],
  [
    'Sales of the brand Wuling grew 9.7%, but those of Baojun tumbled 30.7%.',
    ['growth | Wuling | Sales | up | change 9.7%', 'growth | Baojun | Sales | down | change 30.7%'],
  ],
  [
    'The Swiss franc was up against the dollar and Spain saw gains. The Swiss franc was up against the dollar and the pound rose 0.3%.',
    ['price_move | sterling | up | change 0.3%'],
  ],
  [
    'The benchmark palm oil contract for April delivery on the Bursa Malaysia Derivatives Exchange climbed 1.65% to 4,669 ringgit.',
    ['price_move | palm oil | up | change 1.65% | value 4,669 ringgit'],
  ],
  [
    "The ringgit , palm's currency of trade, strengthened 0.31% against the dollar.",
    ['price_move | Malaysian ringgit | up | change 0.31%'],
  ],
  [
    'Ethereum was 4.4% lower at $2,595 and heading for a weekly loss of more than 20%.',
    ['price_move | Ethereum | down | change 4.4% | value $2,595', 'price_move | Ethereum | down | change 20%'],
  ],
  [
    'Acme Corp shares fell 4.5% in premarket trading, after earlier falling as much as 7.5%.',
    ['price_move | Acme | down | change 4.5%', 'price_move | Acme | down | change 7.5%'],
  ],
  [
    'Acme Corp shares surged after it told of the success of the partnership, rising 10.7 per cent.',
    ['price_move | Acme | up | change 10.7 per cent'],
  ],
  [
    'Brent crude jumped 1.2 percent to $76.32 after falling as low as $74.09 a barrel.',
    [
      'price_move | Brent crude | up | change 1.2 percent | value $76.32',
      'price_move | Brent crude | down | value $74.09',
    ],
  ],
  ["Peer Lowe's fell 1.8%.", ["price_move | Lowe's | down | change 1.8%"]],
  ['The housebuilding sector (.ABCD402020) rose 1.4%.', ['price_move | housebuilding sector | up | change 1.4%']],
  [
    '"Our volumes have doubled," Acme Corp chief executive Jo Bloggs said. Beta Partners Inc led the round.',
    ['growth | Acme | volumes | up | change doubled'],
  ],
])('the clause tells whose figure it is: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['Acme Corp commands double the market cap of Beta Inc.', 'one thing held against another'],
  [
    'Payrolls rose, well above the Beta Research Inc estimate of 70,000.',
    "an estimate is no price of the researcher's",
  ],
  ['Luxembourg-based banks fell in January to 7,888 billion francs.', 'banks are no economy'],
  ['Passenger traffic was strong, with Europe up 16.89 percent.', 'a region has no price'],
  ['Acme Corp said existing home prices rose 5.1% in the third quarter.', 'no firm has home prices'],
  ['1330 US CPI MM, SA, CPI YY, NSA Jan', 'a time of day'],
  ['Acme Corp allotted shares at a floor price of Rs 40.63 per equity share.', 'no market set it'],
  ['Acme Corp gave no details. Net assets came to 148.15 billion.', 'nothing tells the currency'],
])('silent: %s (%s)', (text) => {
  expect(readingsOf(text)).toEqual([]);
});

it.each<[string, readonly string[]]>([
  [
    'The price of gold fell 4.6%, though prices for the precious metal are still up about 64% for the year.',
    ['price_move | gold | down | change 4.6%', 'price_move | gold | up | change 64%'],
  ],
  [
    'Acme Corp makes chips. Exports of Japan rose. Exports to Nigeria from Japan exceeded 550 million pounds.',
    ['figure | Japan | Exports to Nigeria | value 550 million pounds'],
  ],
  ['Acme Corp customers with more than $100,000 in ARR grew 30%.', ['growth | Acme | customers | up | change 30%']],
  [
    'The number of paid customers at Acme Corp with more than $50,000 in ARR was 3,201, up 39% from 2,295.',
    ['growth | Acme | number of paid customers | up | change 39% | value 3,201 | previous 2,295'],
  ],
  [
    'U.S. crude inventories rose by 2.2 million barrels last week, Goldman Sachs said.',
    ['growth | United States | U.S. crude inventories | up | change 2.2 million barrels'],
  ],
  [
    'Acme Corp sold pumps. The February U.S. producer price index gained only 0.1 pct, less than a 0.3 pct expected rise.',
    ['growth | United States | U.S. producer price index | up | change 0.1 pct | expected 0.3 pct'],
  ],
  [
    'Acme Corp reported sales of $4bn, contributing 18% of the total revenue and showing an increase of 5%.',
    [
      'growth | Acme | sales | up | change 5% | value $4bn',
      'figure | Acme | sales share of the total revenue | value 18%',
    ],
  ],
  [
    'Markets were mixed.\n\nKUWAIT was down 0.5% at 9,377\nBAHRAIN rose 0.1% to 2,065',
    ['price_move | Kuwait | down | change 0.5% | value 9,377', 'price_move | Bahrain | up | change 0.1% | value 2,065'],
  ],
  ['BSE IT index closed 0.59 percent lower.', ['price_move | BSE IT | down | change 0.59 percent']],
  ['The Malaysian benchmark index lost 0.6%.', ['price_move | Malaysian benchmark index | down | change 0.6%']],
  [
    'Acme Corp shares fell 9%. Acme Corp said sales rose 4%.\n\nBell Stone owned 10 million shares.\n\nThe company had net debt of $75 million.',
    [
      'price_move | Acme | down | change 9%',
      'growth | Acme | sales | up | change 4%',
      'figure | Acme | net debt | value $75 million',
    ],
  ],
  [
    'Acme Bank said revenue rose 4%. Last week, it also disclosed a stake in insurer Beta Group. The group expects net profit of 9 billion euros in 2027.',
    [
      'growth | Acme Bank | revenue | up | change 4%',
      'figure | Acme Bank | net profit | value 9 billion euros | forecast',
    ],
  ],
  [
    "Acme Bank's return on equity was 12.3%, and its return on average assets was 1.1%.",
    [
      'figure | Acme Bank | return on equity | value 12.3%',
      'figure | Acme Bank | return on average assets | value 1.1%',
    ],
  ],
  [
    'Growth investor Stone Pool Capital led the round.\n\n"As our volumes have doubled, we have grown," Tallybird co-founder Jo Bloggs said. Tallybird raised $200 million.',
    ['growth | Tallybird | volumes | up | change doubled', 'deal | Tallybird | value $200 million'],
  ],
  ['Acme Corp posted a net loss of 12 cents a share.', ['figure | Acme | net loss per share | value 12 cents']],
  [
    'In the United States, Durable Goods Orders fell 1.2%. Continuing Claims rose to 1.9 million.',
    [
      'growth | United States | Durable Goods Orders | down | change 1.2%',
      'growth | United States | Continuing Claims | up | value 1.9 million',
    ],
  ],
  [
    'Siemens India fell 3% and Nestle Malaysia collected 0.9 percent. Siemens sales in India rose 2%.',
    [
      'price_move | Siemens India | down | change 3%',
      'price_move | Nestle Malaysia | up | change 0.9 percent',
      'growth | Siemens | sales in India | up | change 2%',
    ],
  ],
  ['The board said quotas should remain on the heavy steel goods which account for 45% of all steel made.', []],
  [
    "Acme Corp said India sales make up half of Acme Corp's revenues.",
    ["figure | Acme | India sales share of Acme Corp's revenues | value half"],
  ],
  ['Nifty support is at 13,680-13,600.', ['price_level | Nifty 50 | value 13,680-13,600']],
])('whose figure it is: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
