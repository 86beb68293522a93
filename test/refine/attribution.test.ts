import { describe, expect, it } from 'vitest';
import { claimOf } from './read.ts';

const sourceOf = (text: string, figure: string): string | null => claimOf(text, figure).attribution?.source ?? null;

describe('a source', () => {
  it.each([
    ['Shares of Apple rose 4% on Tuesday, according to Meterline data.', '4%', 'Meterline'],
    ['Sales at Apple rose 4%, according to a survey by Meterline.', '4%', 'Meterline'],
    ['Data from Meterline showed that sales at Apple rose 4%.', '4%', 'Meterline'],
    [
      'LONDON (Britain) - Apple posted growth of 4%, beating the 3.8% analysts had expected, as it cut prices.',
      '4%',
      null,
    ],
    ['Sales at Apple rose 4%, according to an exchange filing.', '4%', 'exchange filing'],
    ['Apple said its revenue rose 4%.', '4%', 'Apple'],
    ['Revenue at Apple rose 4%, the company said.', '4%', 'Apple'],
    ['Revenue at Apple rose 4%, said Jane Roe, an analyst at Fenwick Research.', '4%', 'Jane Roe'],
    ['Chief Executive Jane Roe said revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Jane Roe, a strategist at Fenwick Research, said revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Jane Roe, Head of Research at Fenwick Advisory, said revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Jane Roe, Chief Strategist, Fenwick Advisory, pointed out that revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['As per Jane Roe, an analyst at Fenwick Research, revenue at Apple rose 4%.', '4%', 'Jane Roe'],
    ['Revenue at Apple rose 4%, the company said Thursday in a statement.', '4%', 'Apple'],
    ['Revenue at Apple rose 4%, according to the company.', '4%', 'Apple'],
    ['Meterline Ltd said revenue at Apple rose 4%.', '4%', 'Meterline'],
    [
      'Demand fell 2%, said the Guild of Motor Makers (GMM), adding that it expected sales to grow 4%.',
      '4%',
      'Guild of Motor Makers',
    ],
    ['The survey came as the U.S. Labor Department reported a 4% rise in U.S. jobs.', '4%', 'U.S. Labor Department'],
    ['The mean expectation of six analysts was for revenue growth of 4% at Apple.', '4%', 'analysts'],
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
    ['After Apple said its profit fell, its shares lost 4%.', '4%', 'what shares do is not said'],
    ['A recall was announced before shares of Apple fell 4%.', '4%', 'announced by nobody'],
  ])('is not read in "%s" (%s): %s', (text, figure) => {
    expect(sourceOf(text, figure)).toBeNull();
  });
});
