import { describe, expect, it } from 'vitest';
import { claimOf } from './read.ts';

describe('the part of the trading day', () => {
  it.each([
    ['Shares of Apple rose 4% in premarket trading.', '4%', 'premarket'],
    ['Shares of Apple fell 9% in after-hours trading.', '9%', 'after_hours'],
    ['Shares of Apple closed 4% higher.', '4%', 'regular'],
    ['Shares of Apple rose 4% to close at $120.', '4%', 'regular'],
    ['Shares of Apple fell 4% in early trading, but held on to a 14% gain for the week.', '4%', 'regular'],
    ['Shares of Apple fell 4% in early trading, but held on to a 14% gain for the week.', '14%', null],
    ['The DAX ended down 1.1%, after earlier falling as much as 1.8%.', '1.1%', 'regular'],
    ['The DAX ended at 7,500, after the FTSE 100 fell 1.8%.', '1.8%', null],
    ['The DAX ended the year 20% higher.', '20%', null],
    ['Shares of Apple rose 4% by midday.', '4%', null],
    ['Revenue at Apple rose 4% before the bell.', '4%', null],
  ])('%s (%s)', (text, figure, session) => {
    expect(claimOf(text, figure).session).toBe(session);
  });
});
