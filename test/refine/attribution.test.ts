import { describe, expect, it } from 'vitest';
import { claimOf } from './read.ts';

const sourceOf = (text: string, figure: string): string | null => claimOf(text, figure).attribution?.source ?? null;

describe('a source', () => {
  it.each([
    ['Shares of Apple rose 4% on Tuesday, according to Meterline data.', '4%', 'Meterline'],
    ['Sales at Apple rose 4%, according to a survey by Meterline.', '4%', 'Meterline'],
    ['Data from Meterline showed that sales at Apple rose 4%.', '4%', 'Meterline'],
    ['Sales at Apple rose 4%, according to an exchange filing.', '4%', 'exchange filing'],
    ['Apple said its revenue rose 4%.', '4%', 'Apple'],
    ['Revenue at Apple rose 4%, the company said.', '4%', 'Apple'],
    ['Revenue at Apple rose 4%, said Jane Roe, an analyst at Fenwick Research.', '4%', 'Jane Roe'],
    ['Chief Executive Jane Roe said revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Jane Roe, a strategist at Fenwick Research, said revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Analysts at Fenwick Research said revenue at Apple rose 4%.', '4%', 'Fenwick Research'],
  ])('is read in "%s"', (text, figure, source) => {
    expect(sourceOf(text, figure)).toBe(source);
  });

  it.each([
    ['Apple reported that revenue rose 4%.', '4%', 'reporting is plain telling'],
    ['Apple expects revenue to rise 4%.', '4%', 'a plan of its own'],
    ['Apple added 4% and Tesla gained 2%.', '2%', 'adding is a movement'],
    ['Revenue at Apple rose 4%, two people familiar with the matter said.', '4%', 'nobody is named'],
    ['Revenue at Apple rose 4%, and Nestle said it would cut jobs.', '4%', 'what was said is something else'],
    ['A recall was announced before shares of Apple fell 4%.', '4%', 'announced by nobody'],
  ])('is not read in "%s" (%s): %s', (text, figure) => {
    expect(sourceOf(text, figure)).toBeNull();
  });
});
