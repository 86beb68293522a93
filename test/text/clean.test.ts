import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/text/clean.ts';
import { joinWrapped } from '../../src/text/wrapped.ts';

describe('cleanCopy', () => {
  it.each([
    ['curly quotes', '“Up 3%,” she said – ‘really’', '"Up 3%," she said - \'really\''],
    ['odd spaces', '5\u00a0%\u2009of\u202f$3\u00a0bn', '5 % of $3 bn'],
    ['dashes, the long one kept', 'a‐b‑c–d−e—f―g', 'a-b-c-d-e—f—g'],
    ['the return of a CRLF', 'one\r\ntwo', 'one \ntwo'],
    ['a return alone', 'one\rtwo', 'one\ntwo'],
    ['line and paragraph separators', 'one\u2028two\u0085three', 'one\ntwo\nthree'],
    ['marks of wire copy', ' Reuter\u0003', ' Reuter '],
    ['bullets of other kinds', '▪ one\n● two', '• one\n• two'],
    ['full-width signs', '5％ of ＄3', '5% of $3'],
  ])('swaps %s', (_about, text, clean) => {
    expect(cleanCopy(text)).toBe(clean);
  });

  it('gives plain text back as it is', () => {
    expect(cleanCopy('Shares\tof "Acme"\nrose - a bit')).toBe('Shares\tof "Acme"\nrose - a bit');
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(joinWrapped(cleanCopy(text))).toHaveLength(text.length);
      }),
    );
  });
});

describe('joinWrapped', () => {
  const wrapped = [
    'ACME LIFTS FULL-YEAR GOAL',
    '12-MAY-1989 09:15:02.11',
    '',
    'OSLO, May 12 - Acme Widgets Ltd said on Friday that it now',
    'expects profit of 12 mln dlrs for the year, after nine mln',
    'the year before.',
    '    Sales at its unit in Bergen should grow by a tenth, the',
    'Oslo company said.',
    '    Shr 15 cts vs 12 cts',
    '    Net 1.2 mln vs 0.9 mln',
  ].join('\n');

  it('joins the lines of wrapped paragraphs', () => {
    const clean = joinWrapped(wrapped);
    expect(clean).toContain(
      'said on Friday that it now expects profit of 12 mln dlrs for the year, after nine mln the year',
    );
    expect(clean).toContain('by a tenth, the Oslo company said.');
    expect(clean).toHaveLength(wrapped.length);
  });

  it('joins the lines of a bullet that go on under its words', () => {
    const bullets = [
      '   - Net sales fell by a tenth to 14 mln dlrs at home, and net',
      '     sales abroad were down by a fifth',
      '   - Income was 1.2 mln dlrs against nothing at all a year ago,',
      '     after tax',
    ].join('\n');
    const clean = joinWrapped(bullets);
    expect(clean).toContain('and net      sales abroad');
    expect(clean).toContain('by a fifth\n   - Income');
    expect(clean).toHaveLength(bullets.length);
  });

  it.each([
    ['a headline apart from its date', 'GOAL\n12-MAY'],
    ['an indented line as a new paragraph', 'before.\n    Sales'],
    ['tabular lines', '    Shr 15 cts vs 12 cts\n    Net'],
  ])('keeps %s', (_about, kept) => {
    expect(joinWrapped(wrapped)).toContain(kept);
  });

  it.each([
    [
      'one paragraph a line',
      'Acme rose.\nBeta fell by a fifth after a poor quarter at home and abroad.\nGamma was flat.',
    ],
    ['headings without a stop', 'Where the money went\nWhat comes next\nWho pays for it'],
    [
      'bullets in lower case',
      '* net profit up by a third to a new record in the quarter\n* sales flat on the year before that\n* margin down',
    ],
    ['a table of tabs', 'Name of the listed company in full\tPrice of it\nacme\t12.50\nbeta\t13.10'],
  ])('leaves %s alone', (_about, text) => {
    expect(joinWrapped(text)).toBe(text);
  });
});
