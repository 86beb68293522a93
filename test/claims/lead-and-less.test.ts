import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Acme Motors sold 24,100 vehicles in May, 1,200 fewer than a year earlier.',
    ['growth | Acme Motors | vehicles sold | down | change 1,200 | value 24,100 vehicles'],
  ],
  [
    'France exported 1.2 mln tonnes of wheat, 300,000 more than in the previous season.',
    ['growth | France | tonnes of wheat exported | up | change 300,000 | value 1.2 mln tonnes'],
  ],
  ['Acme Corp sold 900 homes, 40 fewer than expected.', ['figure | Acme | homes sold | value 900 homes']],
  ['Acme Corp runs 140 pubs, 20 more than Beta Foods Inc.', ['figure | Acme | pubs | value 140 pubs']],
])('so many fewer than before is a change of the count: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

const BODY =
  '\n\nWASHINGTON, April 3 - John Harlow, a Dallas real estate developer who has said he is considering seeking control of A.B. Mercer Co Group, said he raised his stake in the company to 273,100 shares, or 12.1 pct, from 219,600, or 9.7 pct.';

it('an owner without a name in a headline is whom the first sentence names', () => {
  const claims = claimsOf(`INVESTOR LIFTS MERCER <MRC> STAKE TO 12.1 PCT${BODY}`, '1987-04-03');
  expect(claims.map((claim) => [claim.type, claim.subject.name, claim.modality, claim.attribution?.source])).toEqual([
    ['deal', 'John Harlow', 'actual', undefined],
    ['deal', 'John Harlow', 'actual', 'John Harlow'],
  ]);
});

it('a headline that names a land and no firm tells of the land', () => {
  const body =
    '\n\nDETROIT, March 24 - Buyers shied away from Acme Motors Corp <ACM>. Acme Motors sold 790 cars. Acme Motors Corp said its sales fell 62 pct.';
  const subjectOf = (title: string): string | undefined =>
    extract(buildArticle({ text: `${title}${body}`, path: 'a.txt', title, publishedAt: '1987-03-24' }).article)
      .claims[0]?.subject.name;
  expect(subjectOf('U.S. CAR SALES DOWN 3.9 PCT IN MID-MARCH')).toBe('United States');
  expect(subjectOf('ACME MOTORS <ACM> U.S. CAR SALES DOWN 3.9 PCT')).toBe('Acme Motors');
});

it('a headline that names the owner keeps it', () => {
  const claims = claimsOf(`BETA FOODS <BTF> RAISES MERCER <MRC> STAKE TO 12.1 PCT${BODY}`, '1987-04-03');
  expect(claims[0]?.subject.name).not.toBe('John Harlow');
});

it.each<[string, string]>([
  [
    'Bryce Oil plc, a Lima, Peru, company which has said it may seek control of Acme Corp, said it raised its stake in Acme Corp to 13.2 pct from 12 pct.',
    'Bryce Oil',
  ],
  [
    "Acme Corp's stock fell 3 pct after it reported a loss, according to a shareholder, John Paul Harlow.",
    'John Paul Harlow',
  ],
])('who says it, though much stands between: %s', (text, source) => {
  expect(claimsOf(text)[0]?.attribution?.source).toContain(source);
});
