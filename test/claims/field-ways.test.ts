import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** Each claim's anchor with the session that it tells. */
const sessionsOf = (text: string): string[] =>
  claimsOf(text, '2026-07-21').map(
    ({ change, value, session }) => `${(change ?? value)?.text ?? '-'} ${session ?? 'none'}`,
  );

const SESSIONS: readonly (readonly [text: string, ...sessions: readonly string[]])[] = [
  ['Arbor Foods shares fell 5% to end at $41.20.', '5% regular'],
  ['Arbor Foods shares rose 5% before markets opened.', '5% premarket'],
  ['Arbor Foods shares rose 5% prior to the opening bell.', '5% premarket'],
  ['Arbor Foods shares rose 5% after regular trading.', '5% after_hours'],
  ['Arbor Foods shares rose 5% in the final hour of trading.', '5% regular'],
  ['Arbor Foods shares started the day 5% higher.', '5% regular'],
  ['Arbor Foods shares closed out the year 5% higher.', '5% none'],
  ['Arbor Foods shares ended 2025 5% higher.', '5% none'],
  ['Arbor Foods shares rose 5%, with results due after the bell.', '5% none'],
  ['Shares of Arbor Foods, which opened 30 stores this year, rose 5%.', '30 stores none', '5% none'],
  ['Arbor Foods, which closed up 3% on Monday, fell 5% in premarket trading.', '3% regular', '5% premarket'],
  [
    'Check out the companies making headlines before the bell on Tuesday.\n\nArbor Foods — The stock fell 5% after a downgrade.',
    '5% premarket',
  ],
  ['Stocks making the biggest moves premarket: Arbor Foods\n\nArbor Foods shares have fallen 5% this year.', '5% none'],
];

it.each(SESSIONS)('session: %s', (text, ...sessions) => {
  expect(sessionsOf(text)).toEqual(sessions);
});

/** Each claim's anchor with the time that it covers. */
const timesOf = (text: string): string[] =>
  claimsOf(text, '2026-07-21').map(
    ({ change, value, period }) =>
      `${(change ?? value)?.text ?? '-'} ${period === null ? 'none' : `${period.text} ${period.start ?? '?'}..${period.end ?? '?'}`}`,
  );

const TIMES: readonly (readonly [text: string, ...times: readonly string[]])[] = [
  ['Gold has gained 5% since the turn of the year.', '5% since the turn of the year 2026-01-01..2026-07-21'],
  ['Gold is up 5% from the start of the year.', '5% from the start of the year 2026-01-01..2026-07-21'],
  ['Gold rose 5% over the past fortnight.', '5% the past fortnight 2026-07-07..2026-07-21'],
  ['Bitcoin rose 5% over the weekend.', '5% the weekend 2026-07-18..2026-07-19'],
  ['Gold is up 5% in the week to date.', '5% the week to date 2026-07-20..2026-07-21'],
  ['Gold rose 5% in the last hour.', '5% the last hour 2026-07-21..2026-07-21'],
  ['Gold rose 5% in 24 hours as the dollar fell.', '5% 24 hours 2026-07-20..2026-07-21'],
  ['Arbor Foods shares rose 5% in the month of June.', '5% the month of June 2026-06-01..2026-06-30'],
  ['Arbor Foods shares rose 5% in the first half.', '5% the first half 2026-01-01..2026-06-30'],
  ['Revenue at Arbor Foods rose 5% in the year 2025.', '5% the year 2025 2025-01-01..2025-12-31'],
  ['Revenue at Arbor Foods rose 5% in 2024 and 2025.', '5% 2024 and 2025 2024-01-01..2025-12-31'],
  ['Revenue at Arbor Foods rose 5% in the April-to-June period.', '5% the April-to-June period 2026-04-01..2026-06-30'],
  [
    'Revenue at Arbor Foods rose 5% in the quarter which ended June 30.',
    '5% the quarter which ended June 30 2026-04-01..2026-06-30',
  ],
  ['Revenue at Arbor Foods rose 5% in the full year to March.', '5% the full year to March 2025-04-01..2026-03-31'],
  [
    'Revenue at Arbor Foods rose 5% in the financial year ended March 31.',
    '5% the financial year ended March 31 2025-04-01..2026-03-31',
  ],
  ['Revenue at Arbor Foods rose 5% in the 2025/26 financial year.', '5% 2025/26 financial year ?..?'],
  ['Revenue at Arbor Foods rose 5% in the last financial year.', '5% the last financial year ?..?'],
  ['Revenue at Arbor Foods rose 5% in the festive quarter.', '5% the festive quarter ?..?'],
  ['Arbor Foods, which went public in 2019, said sales rose 5%.', '5% none'],
  ['The Fed may cut rates by 50 basis points by December.', '50 basis points by December ?..2026-12-31'],
];

it.each(TIMES)('time: %s', (text, ...times) => {
  expect(timesOf(text)).toEqual(times);
});

const sourcesOf = (text: string): string[] =>
  claimsOf(text, '2026-07-21').map(
    ({ change, value, attribution }) => `${(change ?? value)?.text ?? '-'} ${attribution?.source ?? 'none'}`,
  );

const SOURCES: readonly (readonly [text: string, source: string])[] = [
  ['"U.S. retail sales rose 5%," said the ministry.', 'ministry'],
  ['"U.S. retail sales rose 5%," said officials.', 'officials'],
  ['"U.S. retail sales rose 5%," said finance director Jane Roe.', 'Jane Roe'],
  ['"U.S. retail sales rose 5%," said Fenwick analyst Jane Roe.', 'Jane Roe'],
  ['U.S. retail sales rose 5%, said two people familiar with the matter.', 'none'],
  ['"U.S. retail sales rose 5%," Jane Roe, an analyst at Fenwick, told Reuters.', 'Jane Roe'],
  ['U.S. retail sales rose 5%, Treasury Secretary Jane Roe said.', 'Jane Roe'],
  ['U.S. retail sales rose 5%, Jane Roe of Fenwick said.', 'Jane Roe'],
  ['U.S. retail sales rose 5%, the University of Marlow said.', 'University of Marlow'],
  ['U.S. retail sales rose 5%, the central bank said.', 'central bank'],
  ['U.S. retail sales rose 5%, according to the trade group.', 'trade group'],
  ["U.S. retail sales rose 5%, according to the lender's chief economist, Jane Roe.", 'Jane Roe'],
  ['Industry officials said U.S. retail sales rose 5%.', 'industry officials'],
  ['U.S. retail sales to rise 5% this year: Barclays\n\nShops are full.', 'Barclays'],
  ['U.S. retail sales up 5% in June, ministry says\n\nShops are full.', 'ministry'],
  ['U.S. retail sales up 5% in June: Key Takeaways\n\nShops are full.', 'none'],
  ['Barclays Q3 Results: Revenue Rises 5%\n\nShops are full.', 'none'],
  ['U.S. retail sales up 5% in June - Reuters\n\nShops are full.', 'none'],
];

it.each(SOURCES)('source: %s', (text, source) => {
  expect(sourcesOf(text)).toEqual([`5% ${source}`]);
});

const TOLD_AGAIN: readonly (readonly [text: string, source: string])[] = [
  ['Ann Doe, head of Arbor Foods Inc, spoke on Tuesday. Doe said it would hire. She said sales rose 5%.', 'Ann Doe'],
  [
    'Fenwick analyst Ann Doe rates Arbor Foods Inc highly. Doe said it is well run. The analyst said sales may rise 5%.',
    'Ann Doe',
  ],
  ['Barclays cut its rating on Arbor Foods Inc. The brokerage said sales would rise 5%.', 'Barclays'],
  ['The Commerce Department released figures. U.S. exports rose 5%, the department said.', 'Commerce Department'],
  ['Arbor Foods Inc opened a store. Sales rose 5%, a spokesman said.', 'spokesman'],
  ['Arbor Foods Inc opened a store. It expects sales to rise 5%.', 'none'],
];

it.each(TOLD_AGAIN)('source named before: %s', (text, source) => {
  expect(sourcesOf(text)).toEqual([`5% ${source}`]);
});
