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
