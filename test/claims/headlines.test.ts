import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'UPDATE 1-Acme Corp quarterly profit rises 12% to $1.2 billion',
    ['growth | Acme | profit | up | change 12% | value $1.2 billion'],
  ],
  ['BRIEF-Acme Corp revenue rises 4% to $1.2 bln', ['growth | Acme | revenue | up | change 4% | value $1.2 bln']],
  ['Jefferies lifts Nvidia PT to $250 from $220', ['price_target | Nvidia | up | value $250 | previous $220']],
  ['Klarna IPO prices at $24 a share, raising $480 million', ['deal | Klarna | value $480 million']],
  ['TallyBird hits $12 billion in annualized revenue', ['figure | TallyBird | annualized revenue | value $12 billion']],
])('a headline: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('takes the name of a retailer for no forecast', () => {
  expect(readingsOf("Target's same-store sales fell 1.9%.")).toEqual([
    'growth | Target | same-store sales | down | change 1.9%',
  ]);
});

// headlines leave out articles and cut words short
it.each<[string, readonly string[]]>([
  ['Acme Inc takes 12% stake in Beta Corp', ['deal | Acme']],
  ['Acme Inc Q3 EPS $1.31 vs $1.12 est', ['figure | Acme | EPS | value $1.31 | expected $1.12']],
  ['Acme Inc Q3 revenue $5.1B vs. est. $5.0B', ['figure | Acme | revenue | value $5.1B | expected $5.0B']],
])('headline: %s', async (text, claims) => {
  expect(await readingsOf(text)).toEqual(claims);
});
