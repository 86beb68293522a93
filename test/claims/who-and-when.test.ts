import { describe, expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** Each claim's anchor and who is named as its source. */
const sourcesOf = (text: string): string[] =>
  claimsOf(text).map(
    ({ change, value, attribution }) => `${(change ?? value)?.text ?? '-'}: ${attribution?.source ?? 'nobody'}`,
  );

const TOLD: readonly (readonly [why: string, text: string, sources: readonly string[]])[] = [
  [
    'a body that is called by what it is, and "it" behind a body',
    'U.S. retail sales rose 0.6% in March, the Commerce Department said. U.S. exports fell 1.2%, the department said.',
    ['0.6%: Commerce Department', '1.2%: Commerce Department'],
  ],
  [
    'who spoke last, where the claim is of no firm',
    'U.S. crude stocks rose by 2.2 million barrels last week, the Energy Information Administration said. U.S. gasoline stocks fell by 3 million barrels, it said.',
    ['2.2 million barrels: Energy Information Administration', '3 million barrels: Energy Information Administration'],
  ],
  [
    'what is told beside the sentence holds for all of it',
    'Sales in China rose 4%, Arbor Foods said, while those in Europe fell 6%.',
    ['4%: Arbor Foods', '6%: Arbor Foods'],
  ],
  [
    'a quotation of several sentences',
    '"Revenue at Arbor Foods grew 12% in the quarter. Margins were 31% and prices held," said John Smith, its finance chief.',
    ['12%: John Smith', '31%: John Smith'],
  ],
  [
    'told to somebody',
    '"Bookings at Arbor Foods rose 40% in the quarter," Jane Roe, its chief executive, told analysts on a call.',
    ['40%: Jane Roe'],
  ],
  [
    'what a firm expects of itself is told by nobody',
    'Arbor Foods Plc expects revenue of $2 billion.',
    ['$2 billion: nobody'],
  ],
  ['"per" behind a comma', 'Bitcoin fell 3% to $61,000 on Monday, per Meterline data.', ['3%: Meterline']],
  ['money per something is none', 'Arbor Foods sold coal at $60 per Tonne of ash.', []],
  [
    'analysts that "they" stands for',
    'Analysts said oil prices may fall to $50 a barrel. They said U.S. production would drop 5% next year.',
    ['$50: Analysts', '5%: Analysts'],
  ],
  [
    'a firm before which it is said what it is',
    'Arbor Foods raised its market share to 15%, according to research firm Meterline.',
    ['15%: Meterline'],
  ],
  ['a union that was not named', 'Arbor Foods plans to cut 2,000 jobs, the union said.', ['2,000 jobs: union']],
  [
    'a clause of its own behind "after"',
    'Arbor Foods shares fell 5% after the company said revenue dropped 3% to $2.1 billion.',
    ['5%: nobody', '3%: Arbor Foods'],
  ],
  [
    'who tells the estimate alone tells not the figure',
    'Revenue at Arbor Foods rose to $5 million, below the $6 million that analysts expected, according to Meterline.',
    ['$5 million: nobody'],
  ],
  [
    'a headline in capitals',
    'IMF SEES WORLD GROWTH OF 3 PCT IN 1987\n\nWASHINGTON, April 8 - The International Monetary Fund predicts the world economy will grow three pct in 1987.',
    ['3 PCT: IMF', 'three pct: International Monetary Fund'],
  ],
];

describe('who said it', () => {
  it.each(TOLD)('%s: %s', (_, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});

describe('what others foresee is an estimate', () => {
  it.each([
    [
      'OPEC on Monday kept its outlook. The group forecast that world oil demand would rise by 1.3 million bpd in 2026.',
      'estimate',
    ],
    ['Jefferies sees gold at $3,600 by June.', 'estimate'],
    ['Jane Roe of Meterline said gold would rise to $3,500 this year.', 'estimate'],
    ['The German government said the German economy would grow 3% this year.', 'forecast'],
    ['Arbor Foods said sales would grow 3% this year.', 'forecast'],
  ])('%s', (text, modality) => {
    expect(claimsOf(text).map((claim) => claim.modality)).toEqual([modality]);
  });
});

/** Each claim's anchor and session. */
const sessionsOf = (text: string): string[] =>
  claimsOf(text).map(({ change, value, session }) => `${(change ?? value)?.text ?? '-'}: ${session ?? 'none'}`);

describe('when in the trading day', () => {
  it.each([
    ['Arbor Foods shares ended Tuesday 4% lower.', ['4%: regular']],
    ['Arbor Foods shares open 5% lower after a profit warning.', ['5%: regular']],
    ['Shares in Arbor Foods fell 5% in opening trade.', ['5%: regular']],
    ['At the closing bell, the S&P 500 was up 0.5%.', ['0.5%: regular']],
    ['The dollar was 0.3% higher at 147.20 yen in early Asian hours.', ['0.3%: regular']],
    ['Arbor Foods climbed 2% and Tesla dropped 3% in premarket trading.', ['2%: premarket', '3%: premarket']],
    ['Shares in Arbor Foods gave back 5%, erasing a premarket gain.', ['5%: none']],
    [
      'Stocks making the biggest moves premarket: Arbor Foods and more\n\nArbor Foods - The shares rose 5% after results.',
      ['5%: premarket'],
    ],
    ['Shares in Arbor Foods were worth $45 prior to the after-hours plunge.', ['$45: none']],
  ])('%s', (text, sessions) => {
    expect(sessionsOf(text)).toEqual(sessions);
  });
});

it('a season is a time without dates', () => {
  expect(claimsOf("India's wheat output rose 5% this season.")[0]?.period).toEqual({
    text: 'this season',
    start: null,
    end: null,
  });
});

describe('whose price target', () => {
  it.each([
    ['Nvidia price target raised to $250 at Jefferies', ['$250: Jefferies']],
    ['Nvidia price target cut to $150 from $180 by UBS.', ['$150: UBS']],
  ])('%s', (text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});
