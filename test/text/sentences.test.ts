import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const build = (text: string) => buildArticle({ text, path: 'a.txt', title: null }).article;

/** The sentences of one line, as the article has them. */
const sentences = (text: string): string[] =>
  splitSentences(build(text)).map((sentence) => text.slice(sentence.start, sentence.end));

const kinds = (text: string): string[] => {
  const { article } = buildArticle({ text, path: 'a.txt' });
  return splitSentences(article).map((sentence) => sentence.kind);
};

describe('splitSentences', () => {
  it.each([
    ['a stop', ['Acme rose 3%.', 'Beta fell.']],
    ['a question and an answer', ['Is it cheap?', 'It is not.']],
    ['a closing quote', ['"We grew."', 'Sales were up.']],
    ['a bracket', ['(It had fallen on Monday.)', 'Beta rose.']],
    ['a figure', ['Sales reached $1.5 million.', '$2 million is the goal.']],
    ['a year', ['It began in 2019.', 'Profit rose.']],
    ['"U.S." before a word that starts sentences', ['It left the U.S. ', 'The bank stayed.']],
    ['"Inc." before a word that starts sentences', ['He sold Acme Inc. ', 'It rose 3%.']],
    ['"p.m." before a name', ['It closed at 4 p.m. ', 'Gold was flat.']],
    ['"No" as a word', ['The answer was no. ', 'Shares fell.']],
    ['dots that trail off', ['It may grow... ', 'Nobody knows.']],
    ['a name in lower case that holds a capital', ['Sales rose.', 'eBay fell.']],
    ['a space before the stop', ['Acme rose 2 % .', 'Beta fell .']],
  ])('ends a sentence at %s', (_about, parts) => {
    expect(sentences(parts.map((part) => part.trim()).join(' '))).toEqual(parts.map((part) => part.trim()));
  });

  it.each([
    ['trading.The next', ['Acme rose in trading.', 'The rest fell.'], 'Acme rose in trading.The rest fell.'],
    ['a figure and a word', ['Acme rose 3%.', 'Beta fell.'], 'Acme rose 3%.Beta fell.'],
  ])('ends a sentence where the space was lost: %s', (_about, parts, text) => {
    expect(sentences(text)).toEqual(parts);
  });

  it.each([
    ['a decimal', 'Acme rose 3.5 percent to 12.50 crowns.'],
    ['a company form', 'Acme Inc. Chief Executive Ann Lee bought Beta Corp. Class A shares.'],
    ['a title', 'Mr. Lee met Dr. Roe and Gen. Poe.'],
    ['initials', 'J. P. Roe and Ann F. Lee run A. B. Holdings.'],
    ['a country', 'U.S. Treasury yields and the U.K. Budget matter.'],
    ['a state', 'The bank of Akron, Ohio, and Boston, Mass. Trust rose.'],
    ['a date', 'It ended on Dec. 31 and began on Sept. 2.'],
    ['a number', 'It is No. 2 of the list, see Fig. 3.'],
    ['a clock', 'It traded at 9:30 a.m. ET and at 4 p.m. New York time.'],
    ['versus', 'Shr 15 cts vs. Twelve cts a year ago.'],
    ['a shop that shouts', 'Yahoo! Japan rose 3%.'],
    ['a question in speech', '"Why now?" Ann Lee asked.'],
    ['a web name', 'Booking.com, Monday.Com and etf.com rose.'],
    ['a joined abbreviation', 'U.S.-listed shares and St.James Place rose.'],
    ['a list number', '1. Acme rose by 3%.'],
  ])('goes on after %s', (_about, text) => {
    expect(sentences(text)).toEqual([text.replace(/^1\. /, '')]);
  });

  it('takes a wrapped paragraph as one line and quotes it with its line ends', () => {
    const text =
      'Acme Widgets said on Friday that it now expects profit of\nabout 12 mln dlrs for the year, after nine mln in the year\nbefore it. Sales rose.';
    expect(sentences(text)).toEqual([text.slice(0, -' Sales rose.'.length), 'Sales rose.']);
  });

  it('tells headlines, headings, bullets, rows and prose apart', () => {
    const text = [
      'Acme lifts its goal',
      '',
      'Acme rose 3%. It was the best day of the year.',
      '',
      'Key points:',
      '• Sales up 4%',
      '- Net debt halved',
      '',
      'Name\tPrice\tChange',
      'Acme\t12.50\t+3%',
      'Acme    12.50    +3%',
      '| Acme | 12.50 |',
      'Net 1,200 vs 900',
    ].join('\n');
    expect(kinds(text)).toEqual([
      'headline',
      ...['prose', 'prose'],
      'heading',
      ...['bullet', 'bullet'],
      ...['row', 'row', 'row', 'row', 'row'],
    ]);
  });

  it('leaves the bullet out', () => {
    expect(sentences('Some points\n** Acme, up 3%\n2) Beta, down 1%\n— Gamma, flat')).toEqual([
      'Some points',
      'Acme, up 3%',
      'Beta, down 1%',
      'Gamma, flat',
    ]);
  });

  it('leaves the mark of a Markdown heading out', () => {
    expect(sentences('## Where it stands\n\nAcme rose.')).toEqual(['Where it stands', 'Acme rose.']);
  });

  it('ends a sentence at "Inc." where the text writes company forms without a stop', () => {
    expect(sentences('Acme Corp said it sold Beta Inc. Gamma Ltd rose.')).toEqual([
      'Acme Corp said it sold Beta Inc.',
      'Gamma Ltd rose.',
    ]);
  });

  it('counts paragraphs, not lines', () => {
    const found = splitSentences(build('Acme rose. Beta fell.\n\nGamma was flat.'));
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });

  const words = fc.constantFrom(
    'Acme',
    'rose',
    '3%',
    '.',
    '. ',
    '?',
    '"',
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '• ',
    'U.S.',
    'Inc.',
    '“',
    '…',
    'By Ann Lee',
    'Ad',
    '© 2020',
    '2020-01-02',
    'Click here',
    '|',
    '12.5',
    '\r\n',
    '    ',
  );

  it('covers in order, once, every word outside the masks', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const article = build(text);
        const covered = [...article.masks.map((mask) => ({ ...mask, kind: 'mask' })), ...splitSentences(article)];
        covered.sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of covered) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^(?:\s|[•*—-]|\d+[.)])*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s•]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
