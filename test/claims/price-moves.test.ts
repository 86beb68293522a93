import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'The S&P 500 ended 5.83 points or 0.15% lower at 3,855.76.',
    ['price_move | S&P 500 | down | change 0.15% | changeAlso 5.83 points | value 3,855.76'],
  ],
  [
    'The Sensex closed 412 points, or 1.14 percent, higher at 45,000.',
    ['price_move | Sensex | up | change 1.14 percent | changeAlso 412 points | value 45,000'],
  ],
  [
    'The Nifty 50 and the Sensex closed 0.06 percent and 0.59 percent up, respectively.',
    ['price_move | Nifty 50 | up | change 0.06 percent', 'price_move | Sensex | up | change 0.59 percent'],
  ],
  [
    'Acme Corp and Beta Inc were up 2.1% and 3.2%. The Nikkei 225 and the Topix tumbled 3.5% and 3% each.',
    [
      'price_move | Acme | up | change 2.1%',
      'price_move | Beta | up | change 3.2%',
      'price_move | Nikkei 225 | down | change 3.5%',
      'price_move | Topix | down | change 3%',
    ],
  ],
  [
    'Shares in Acme Corp, Beta Inc and Gamma Corp closed down 2%, 3% and 4%.',
    [
      'price_move | Acme | down | change 2%',
      'price_move | Beta | down | change 3%',
      'price_move | Gamma | down | change 4%',
    ],
  ],
  [
    'Acme Corp (ACME), Beta Inc (BETA) and Gamma Corp (GAMM) fell 8% to 10%.',
    [
      'price_move | Acme | down | change 8% to 10%',
      'price_move | Beta | down | change 8% to 10%',
      'price_move | Gamma | down | change 8% to 10%',
    ],
  ],
  [
    'The Sensex ended their day down 0.2%, although it remained up about 2% for the year so far.',
    ['price_move | Sensex | down | change 0.2%', 'price_move | Sensex | up | change 2%'],
  ],
  [
    "Wall Street's main indexes fell, with the Nasdaq Composite lower by 1.2%.",
    ['price_move | Nasdaq Composite | down | change 1.2%'],
  ],
  ['Gold closed a percent higher.', ['price_move | gold | up | change a percent']],
  [
    'West Texas Intermediate crude for May delivery gained 72 cents to $81.35 a barrel.',
    ['price_move | West Texas Intermediate | up | change 72 cents | value $81.35'],
  ],
  [
    'Soybeans put on 3%. Silver tacked on 0.8%. Corn gave back 1.5%. The Russell 2000 reversed lower 0.4%.',
    [
      'price_move | soybeans | up | change 3%',
      'price_move | silver | up | change 0.8%',
      'price_move | corn | down | change 1.5%',
      'price_move | Russell 2000 | down | change 0.4%',
    ],
  ],
  [
    'The 10-year Treasury yield had jumped to a three-week top of 4.66%.',
    ['price_move | 10-year Treasury yield | up | value 4.66%'],
  ],
  [
    'Ethereum is above $2,650 once again after a minor 2% increase.',
    ['price_move | Ethereum | up | change 2% | value $2,650'],
  ],
  [
    'BNB has soared by nearly 12% in the past 24 hours and now trades at a multi-day peak of $645.',
    ['price_move | BNB | up | change 12% | value $645'],
  ],
  [
    'The Nifty closed the day at 13,749 with gains of more than one percent.',
    ['price_move | Nifty 50 | up | change one percent | value 13,749'],
  ],
  [
    'Gold rose 2%, below its record high of $2,942.',
    ['price_move | gold | up | change 2%', 'price_level | gold | value $2,942'],
  ],
])('what moved by how much: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
