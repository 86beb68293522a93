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
