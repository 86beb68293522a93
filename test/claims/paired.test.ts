import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Acme Corp posted a net loss of $12 million on revenue of $300 million, compared with a net loss of $8 million on revenue of $280 million a year earlier.',
    [
      'growth | Acme | net loss | up | value $12 million | previous $8 million',
      'growth | Acme | revenue | up | value $300 million | previous $280 million',
    ],
  ],
  [
    'Acme Corp earned $12 million, or 30 cents a share, on sales of $300 million, against $8 million, or 20 cents a share, on sales of $320 million.',
    [
      'growth | Acme | earnings | up | value $12 million | previous $8 million',
      'growth | Acme | earnings per share | up | value 30 cents | previous 20 cents',
      'growth | Acme | sales | down | value $300 million | previous $320 million',
    ],
  ],
  [
    'Acme Corp posted adjusted earnings of 30 cents a share on revenue of $300 million, versus 20 cents a share on revenue of $280 million a year ago.',
    [
      'growth | Acme | adjusted earnings per share | up | value 30 cents | previous 20 cents',
      'growth | Acme | revenue | up | value $300 million | previous $280 million',
    ],
  ],
  [
    'Acme Corp reported a profit of $12 million on revenue of $300 million, up from $8 million on revenue of $280 million a year earlier.',
    [
      'growth | Acme | profit | up | value $12 million | previous $8 million',
      'growth | Acme | revenue | up | value $300 million | previous $280 million',
    ],
  ],
  [
    'Acme Corp earned $2.10 a share on revenue of $30 billion, beating estimates of $2.05 a share on revenue of $29.5 billion.',
    [
      'figure | Acme | earnings per share | value $2.10 | expected $2.05',
      'figure | Acme | revenue | value $30 billion | expected $29.5 billion',
    ],
  ],
  [
    'Acme Corp posted revenue of $300 million and a net loss of $12 million, compared with revenue of $280 million and a net loss of $8 million a year earlier.',
    [
      'growth | Acme | revenue | up | value $300 million | previous $280 million',
      'growth | Acme | net loss | up | value $12 million | previous $8 million',
    ],
  ],
  [
    'Acme Corp earned $12 million on sales of $300 million, compared with $8 million a year earlier.',
    [
      'growth | Acme | earnings | up | value $12 million | previous $8 million',
      'figure | Acme | sales | value $300 million',
    ],
  ],
])('a result is held against a result, sales against sales: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp reported sales of $300 million, compared with profit of $8 million in the year-ago quarter.',
    ['figure | Acme | sales | value $300 million', 'figure | Acme | profit | value $8 million'],
  ],
  [
    'Acme Corp reported net income of $12 million, compared with $8 million, on revenue of $300 million.',
    [
      'growth | Acme | net income | up | value $12 million | previous $8 million',
      'figure | Acme | revenue | value $300 million',
    ],
  ],
])('a measure is held against none of another kind: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('a loss beside a profit is below nought', () => {
  expect(
    readingsOf(
      'Acme Corp earned $12 million on sales of $300 million, compared with a loss of $8 million on sales of $280 million.',
    ),
  ).toEqual([
    'growth | Acme | earnings | up | value $12 million | previous $8 million',
    'growth | Acme | sales | up | value $300 million | previous $280 million',
  ]);
});
