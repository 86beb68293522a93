import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const LONG =
  'Acme Bakeries Plc said like-for-like sales rose 2.4 per cent in the autumn, slower than it had managed in the months before and some way short of what its backers had been hoping for from a chain that has long been a darling of the high street, even though it has opened more shops than it has closed and has brought in new lines for those who eat less.';
const OTHERS = 'Beta Retail Plc and Gamma Stores Plc fell 1 per cent each. Delta Foods Plc rose 2 per cent.';

describe('a firm stays in focus until another has its turn', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a long sentence that it leads',
      `${OTHERS}\n\n${LONG}\n\nTurnover came in at £1.15billion, up 6.8 per cent.`,
      ['growth | Acme Bakeries | Turnover | up | change 6.8 per cent | value £1.15billion'],
    ],
    [
      'words that stand for it',
      `${OTHERS}\n\n${LONG}\n\nThe company has shops in every large town of the country, and many of them stand where the banks of the last century used to have their branches.\n\nTurnover came in at £1.15billion, up 6.8 per cent.`,
      ['growth | Acme Bakeries | Turnover | up | change 6.8 per cent | value £1.15billion'],
    ],
    [
      'another firm has become the subject',
      `${OTHERS}\n\n${LONG}\n\nEpsilon Motors Plc will hire a new head.\n\nTurnover came in at £1.15billion, up 6.8 per cent.`,
      ['growth | Epsilon Motors | Turnover | up | change 6.8 per cent | value £1.15billion'],
    ],
    [
      'a firm that is named only later',
      'Fees will be as much as $75mn. The deal is large.\n\nBeta Retail Plc and Gamma Stores Plc fell 1 per cent each. Delta Foods Plc rose 2 per cent.',
      [],
    ],
  ])('%s', (_, text, last) => {
    const all = readingsOf(text).filter((line) => /Turnover|Fees/.test(line));
    expect(all).toEqual(last);
  });
});

it('a rival named in a list is no subject', () => {
  expect(
    readingsOf(
      'Acme Motors Inc expects deliveries of 410,000 cars this year. The bosses of rivals such as Beta Motors Inc and Gamma Motors Inc have warned that tariffs will bite.\n\nNet liquidity stood at 3.1 billion euros.',
    ),
  ).toContain('figure | Acme Motors | Net liquidity | value 3.1 billion euros');
});

describe('houses that are only cited own nothing that they tell', () => {
  it.each<[string, readonly string[]]>([
    [
      'Acme Securities analysts raised their estimate for cocoa. Acme Securities sees prices at $6,000 a ton. Beta Foods Plc shares rose 2.1%.',
      ['price_move | Beta Foods | up | change 2.1%'],
    ],
    [
      "Shares of Acme Bank Plc fell 1%. The mood was dull, said Beta Capital's Jo Bloggs. Beta Capital expects the S&P 500 to hit 7,800.",
      ['price_move | Acme Bank | down | change 1%', 'price_level | S&P 500 | value 7,800 | estimate'],
    ],
    [
      'Gartner reported quarterly revenue of $1.6 billion, up 6.2%. Gartner shares fell 3%. Its margin was 23.8%.',
      [
        'growth | Gartner | revenue | up | change 6.2% | value $1.6 billion',
        'price_move | Gartner | down | change 3%',
        'figure | Gartner | margin | value 23.8%',
      ],
    ],
    [
      'Acme Bakeries Plc said pre-tax profit rose 4 per cent. Jo Bloggs at Beta Capital said the shares were cheap. Operating margin was 7 per cent.',
      [
        'growth | Acme Bakeries | pre-tax profit | up | change 4 per cent',
        'figure | Acme Bakeries | Operating margin | value 7 per cent',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(readingsOf(text)).toEqual(expected);
  });
});

it('profits of a sector are a measure of it, and jobs move no share', () => {
  expect(readingsOf('The S&P 500 rose 1%. Energy earnings are expected to decline 2.8%.')).toContain(
    'growth | Energy | earnings | down | change 2.8% | forecast',
  );
});
