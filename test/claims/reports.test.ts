import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Operating income at Acme Corp amounted to SEK 1,541m (1,680).',
    ['growth | Acme | Operating income | down | value SEK 1,541m | previous 1,680'],
  ],
  [
    "Acme Corp's operating margin was 10.9% (10.8).",
    ['growth | Acme | operating margin | up | value 10.9% | previous 10.8'],
  ],
  [
    'Revenue at Acme Corp rose 9% to EUR 4.1 billion (3.8).',
    ['growth | Acme | Revenue | up | change 9% | value EUR 4.1 billion | previous 3.8'],
  ],
  [
    'Acme Corp reported adjusted EBITDA of €312 million (previous year: 290).',
    ['growth | Acme | adjusted EBITDA | up | value €312 million | previous 290'],
  ],
  // the number of a note, a year
  ['Revenue at Acme Corp was $4.1 billion (5).', ['figure | Acme | Revenue | value $4.1 billion']],
  ['Acme Corp reported net sales of SEK 2,038m (2024).', ['figure | Acme | net sales | value SEK 2,038m']],
])('an earlier level alone in brackets: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['Net profit at Acme Corp fell to $171.5 million from 183.', 183e6],
  ['Acme Corp posted operating income of SEK 1,541m (1,680).', 1.68e9],
  ['Net profit at Acme Corp fell to $1.2 billion from 950,000.', undefined],
])('an earlier level is in the scale of the later: %s', (text, value) => {
  expect(claimsOf(text)[0]?.previous?.value).toBe(value);
});

it('a bare dollar is that of the one exchange that brackets state', () => {
  const text =
    'Acme Ltd (ASX: ACM) shares rose 3% to $4.20. Bell Brokers cut its target on Boral Ltd (ASX: BLD) to $6.';
  expect(claimsOf(text).map(({ value }) => value?.currency)).toEqual(['AUD', 'AUD']);
});
