import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "Acme Bank's revenue came in 24% higher on year at 6.96 billion pounds, beating expectations of 6.705 billion pounds.",
    ['growth | Acme Bank | revenue | up | change 24% | value 6.96 billion pounds | expected 6.705 billion pounds'],
  ],
  [
    'Acme Bank made 2.24 billion euros ($2.32 billion) in total revenue, which was a touch ahead of the expected 2.18 billion euro figure.',
    ['figure | Acme Bank | total revenue | value 2.24 billion euros | expected 2.18 billion euro'],
  ],
  [
    "Acme Corp's revenue rose 34.9% to $342.79 million from a year ago; analysts expected $317.80 million.",
    ['growth | Acme | revenue | up | change 34.9% | value $342.79 million | expected $317.80 million'],
  ],
  [
    'Acme Corp now sees sales growth of 3.5% for the full year, down from its previous outlook for 4%.',
    ['growth | Acme | sales | up | change 3.5% | previous 4% | forecast'],
  ],
  [
    "Acme Bank's common equity Tier 1 ratio -- a measure of its strength -- stood at 14.5%, ahead of the expected 14.1%.",
    ['figure | Acme Bank | common equity Tier 1 ratio | value 14.5% | expected 14.1%'],
  ],
])('a figure keeps what it is held against: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['The euro rose 0.4% against the dollar to $1.0812.', ['price_move | euro | up | change 0.4% | value $1.0812']],
  [
    'The Canadian dollar fell 0.2% versus the greenback to C$1.38 per US dollar.',
    ['price_move | Canadian dollar | down | change 0.2% | value C$1.38'],
  ],
  [
    'Gross profit at Acme Corp was $12.5 million, or 31% of sales, compared with $10.1 million, or 28% of sales, a year earlier.',
    [
      'growth | Acme | Gross profit | up | value $12.5 million | previous $10.1 million',
      'growth | Acme | share of sales | up | value 31% | previous 28%',
    ],
  ],
  [
    'Acme Corp reported EBITDA of $8.2 million (16% of revenues), compared with $16.2 million (29% of revenues) a year earlier.',
    ['growth | Acme | EBITDA | down | value $8.2 million | previous $16.2 million'],
  ],
  [
    'Acme Insurance doubled the cash that it has set aside for claims from £40 million to £80 million.',
    ['growth | Acme Insurance | cash | up | change doubled | value £80 million | previous £40 million'],
  ],
  [
    'Acme Corp expects earnings to be about 20% higher than the record $4.10 a share reported for 2024.',
    ['growth | Acme | earnings | up | change 20% | previous $4.10 | forecast'],
  ],
  [
    'Exports of Japan were 35% above the $15 billion recorded in the same month last year.',
    ['growth | Japan | Exports | up | change 35% | previous $15 billion'],
  ],
  [
    'Acme Corp profit was $90 million, 20% below the $112 million earned a year ago.',
    ['growth | Acme | profit | down | change 20% | value $90 million | previous $112 million'],
  ],
  [
    'Acme Corp reported EPS of $0.55 (consensus $0.50) on revenue of $320m (est. $310m).',
    ['figure | Acme | EPS | value $0.55 | expected $0.50', 'figure | Acme | revenue | value $320m | expected $310m'],
  ],
  [
    'US core CPI rose 0.3% in May (forecast 0.2%, prior 0.4%).',
    ['growth | United States | US core CPI | up | change 0.3% | previous 0.4% | expected 0.2%'],
  ],
  [
    'Acme Corp shares fell 3% to $12, 20% below the $15 offer price.',
    ['price_move | Acme | down | change 3% | value $12', 'figure | Acme | offer price | value $15'],
  ],
])('a figure is measured from another: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'US employers added 50,000 jobs in May. That figure was below the expectations of economists, who estimated 70,000.',
    ['growth | United States | jobs | up | change 50,000 jobs | expected 70,000'],
  ],
  [
    'Inflation in Turkey fell to 3.1% in May. The reading was below the 3.3% median forecast in a poll.',
    ['growth | Turkey | Inflation | down | value 3.1% | expected 3.3%'],
  ],
  [
    "Acme Corp's profit dropped to $800m. The drop was steeper than the $823m average estimate.",
    ['growth | Acme | profit | down | value $800m | expected $823m'],
  ],
  [
    'Acme Corp posted revenue of $5bn. It had been expected to report $4.9bn.',
    ['figure | Acme | revenue | value $5bn | expected $4.9bn'],
  ],
  [
    "Acme Corp's same-store sales rose 3.2%. The increase topped the 2.5% gain that analysts had forecast.",
    ['growth | Acme | same-store sales | up | change 3.2% | expected 2.5%'],
  ],
  [
    'Acme Corp posted revenue of $5bn. It beat expectations and expects revenue of $5.4bn this quarter.',
    ['figure | Acme | revenue | value $5bn', 'figure | Acme | revenue | value $5.4bn | forecast'],
  ],
  [
    'Analysts had forecast that Acme Corp would earn $0.37 per share. Acme beat that. Earnings came in at $0.60 per share.',
    [
      'figure | Acme | earnings per share | value $0.37 | estimate',
      'figure | Acme | Earnings per share | value $0.60 | expected $0.37',
    ],
  ],
])('what was foreseen stands in another sentence: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The Sensex closed 529 points, or 1.14 percent, higher at 46,973.54.',
    ['price_move | Sensex | up | change 1.14 percent | changeAlso 529 points | value 46,973.54'],
  ],
  [
    'The S&P 500 ended 5.83 points or 0.15% lower at 3,855.76.',
    ['price_move | S&P 500 | down | change 0.15% | changeAlso 5.83 points | value 3,855.76'],
  ],
  [
    'The Dow fell 529 points (1.14%) to 43,500.',
    ['price_move | Dow Jones Industrial Average | down | change 1.14% | changeAlso 529 points | value 43,500'],
  ],
  [
    'Acme Corp shares were quoted seven pence lower in morning trading at 367p.',
    ['price_move | Acme | down | change seven pence | value 367p'],
  ],
  [
    'Acme Corp posted revenue of $5bn, which represents a 12% rise from a year ago.',
    ['growth | Acme | revenue | up | change 12% | value $5bn'],
  ],
  [
    'Acme Corp grew its user base to 15 million customers across Spain, France and Italy, a 50% increase since October.',
    ['growth | Acme | user base | up | change 50% | value 15 million customers'],
  ],
  [
    'Acme Corp raised its dividend payout to 50% of net profit from 40%.',
    ['growth | Acme | dividend payout | up | value 50% | previous 40%'],
  ],
  [
    'Acme Corp posted sales of $118 billion and profit of $2.18 per share, both above expectations of $117 billion and $2.10.',
    [
      'figure | Acme | sales | value $118 billion | expected $117 billion',
      'figure | Acme | profit per share | value $2.18 | expected $2.10',
    ],
  ],
  [
    'The 10-year Treasury yield jumped to a three-week top of 4.66%.',
    ['price_move | 10-year Treasury yield | up | value 4.66%'],
  ],
  [
    'Acme Corp reported a net loss of $126 million, wider than the $84 million it lost a year ago.',
    ['growth | Acme | net loss | up | value $126 million | previous $84 million'],
  ],
  [
    'Acme Corp brought in $358 million, a 700% increase compared to the fourth quarter of 2023.',
    ['growth | Acme | takings | up | change 700% | value $358 million'],
  ],
  [
    'Gross margin at Acme Corp was 34%, up from $3 million of losses a year ago.',
    ['figure | Acme | Gross margin | value 34%'],
  ],
  [
    'Acme Corp expects 2025 operating earnings to be in the range of $7.09 to $7.23 per share.',
    ['figure | Acme | operating earnings per share | value $7.09 to $7.23 | forecast'],
  ],
])('the parts of one statement stay together: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['Acme Corp will cut its dividend payout from the current 29% level to 25%.', /value 25% \| previous 29%/],
  ['Acme Corp said its capital spending would be lower than the $3 billion spent in 2024.', null],
  ['Acme Corp posted sales higher than the $3bn made a year earlier.', null],
])('what a measure is held against is no change of it: %s', (text, read) => {
  const readings = readingsOf(text);
  if (read === null) expect(readings).toEqual([]);
  else expect(readings[0]).toMatch(read);
});
