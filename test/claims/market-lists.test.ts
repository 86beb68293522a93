import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';

/** Each price claim of a sentence behind a date line: its subject, direction, change, level and currency. */
function pricesOf(text: string, town: string): string[] {
  const { article } = buildArticle({
    text: `MARKET REPORT\n\n${town}, April 7 - Shares were mixed.\n    ${text}`,
    path: 'a.txt',
    publishedAt: '1987-04-07',
  });
  return extract(article).claims.map(({ subject, direction, change, value }) =>
    [subject.name, direction ?? 'level', change?.value ?? '', value?.value, value?.currency ?? value?.kind].join(' | '),
  );
}

it.each<[string, string, readonly string[]]>([
  [
    'SYDNEY',
    'Abco and Bandar Mining gained 60 cents each to 8.10 and 7.90, Cortex added 50 to 13.00 and GKW 30 to 8.50.',
    [
      'Abco | up | 0.6 | 8.1 | AUD',
      'Bandar Mining | up | 0.6 | 7.9 | AUD',
      'Cortex | up | 0.5 | 13 | AUD',
      'GKW | up | 0.3 | 8.5 | AUD',
    ],
  ],
  [
    'SYDNEY',
    'Among miners, CWR closed 10 up at 7.80 after reaching 7.90, Dover Mining gained two to 8.12 and MKM was unchanged at 3.10, off its high of 3.22.',
    [
      'CWR | up | 0.1 | 7.8 | AUD',
      'CWR | level |  | 7.9 | AUD',
      'Dover Mining | up | 0.02 | 8.12 | AUD',
      'MKM | flat |  | 3.1 | AUD',
      'MKM | level |  | 3.22 | AUD',
    ],
  ],
  [
    'SYDNEY',
    'The all transport index had gained 13.3 points to 2614.7 and the all media 3.0 points to 1097.9.',
    ['all transport index | up | 13.3 | 2614.7 | points', 'all media index | up | 3 | 1097.9 | points'],
  ],
  [
    'SYDNEY',
    'Northern Castings, of which Bandar has 19.9 pct, rose 20 to 6.50 and Rockford TV 40 to 11.50.',
    ['Northern Castings | up | 0.2 | 6.5 | AUD', 'Rockford TV | up | 0.4 | 11.5 | AUD'],
  ],
  [
    'HONG KONG',
    'Jarrow Trading shed 10 cents to 22.40 dlrs, Swale "A" 50 to 21.30 and Dover and Hatchway ended unchanged at 41.75 and 51 dlrs.',
    [
      'Jarrow Trading | down | 0.1 | 22.4 | HKD',
      'Swale "A" | down | 0.5 | 21.3 | HKD',
      'Dover | flat |  | 41.75 | HKD',
      'Hatchway | flat |  | 51 | HKD',
    ],
  ],
  // nothing tells whether a bare "two" is cents or dollars
  ['HONG KONG', 'Jarrow Trading rose two to 22.40.', ['Jarrow Trading | up |  | 22.4 | HKD']],
  [
    'LONDON',
    'Among the leaders, Jarrow fell a penny at 1,334, Dover 8p at 1,480 and P and Q 3p to 617 but Hatchway was one penny higher at 488.',
    [
      'Jarrow | down | 0.01 | 13.34 | GBP',
      'Dover | down | 0.08 | 14.8 | GBP',
      'P and Q | down | 0.03 | 6.17 | GBP',
      'Hatchway | up | 0.01 | 4.88 | GBP',
    ],
  ],
  ['LONDON', 'Dover Oil Corp rose 1/2 dlr to 48-1/2.', ['Dover Oil | up | 0.5 | 48.5 | USD']],
  [
    'FRANKFURT',
    'Insurer Albatros dropped 20 marks to 1,845, Bandar lost 9.20 to 278 and VK was off two marks at 366.50.',
    ['Albatros | down | 20 | 1845 | DEM', 'Bandar | down | 9.2 | 278 | DEM', 'VK | down | 2 | 366.5 | DEM'],
  ],
  [
    'NEW YORK',
    'Jarrow gained two to 83-1/2 and Dover 5/8 to 90-3/4.',
    ['Jarrow | up | 2 | 83.5 | USD', 'Dover | up | 0.625 | 90.75 | USD'],
  ],
  ['TORONTO', 'Jarrow closed at 34-7/8, off 5/8.', ['Jarrow | down | 0.625 | 34.875 | CAD']],
  ['HELSINKI', 'Jarrow put on 20 to 5.50.', []],
])('%s: %s', (town, text, expected) => {
  expect(pricesOf(text, town)).toEqual(expected);
});
