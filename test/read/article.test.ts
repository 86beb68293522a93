import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.ts';

const read = (text: string) => buildArticle({ text, path: 'news/a.txt' }).article;

describe('buildArticle', () => {
  it('keeps the text and gives a clean copy of the same length', () => {
    const article = read('Acme’s goal\n\n“Up 3%,” it said.');
    expect(article.text).toBe('Acme’s goal\n\n“Up 3%,” it said.');
    expect(article.clean).toBe('Acme\'s goal\n\n"Up 3%," it said.');
  });

  it('takes what is given over what it reads', () => {
    const given = { title: 'Given', publishedAt: '2020-01-02', source: null, id: 'x' };
    const { article } = buildArticle({
      text: 'Acme lifts goal\n2021-05-03\n\nOSLO (Reuters) - It rose.',
      path: 'a',
      ...given,
    });
    expect(article).toMatchObject(given);
  });

  it('takes a date that is forced over one that is given', () => {
    const input = { text: 'Acme rose.', path: 'a', publishedAt: '2020-01-02' };
    expect(buildArticle(input, { dateForce: '2022-01-01' }).article.publishedAt).toBe('2022-01-01');
    expect(buildArticle(input, { date: '2022-01-01' }).article.publishedAt).toBe('2020-01-02');
    expect(buildArticle({ text: 'Acme rose.', path: 'a' }, { date: '2022-01-01' }).article.publishedAt).toBe(
      '2022-01-01',
    );
  });

  it('warns of a date that can be read two ways', () => {
    const { problems } = buildArticle({ text: 'Acme lifts goal\n03/05/2021\n\nAcme rose.', path: 'a.txt' });
    expect(problems).toMatchObject([{ code: 'read/date', severity: 'warning', path: 'a.txt' }]);
  });

  it.each([
    ['a short first line', 'Acme’s profit rises 3%\n\nIt rose.', 'Acme’s profit rises 3%'],
    ['a question', 'Is Acme a buy?\n\nIt rose.', 'Is Acme a buy?'],
    ['capitals, whatever the end', 'ACME INC.\n\nIt rose.', 'ACME INC.'],
    ['the line under a date', '2021-05-03\n\nAcme lifts goal\n\nIt rose.', 'Acme lifts goal'],
    [
      'a line with bars',
      'Acme lifts goal | Widgets | The Daily Widget\n\nIt rose.',
      'Acme lifts goal | Widgets | The Daily Widget',
    ],
  ])('takes as title %s', (_about, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    ['a sentence', 'Acme rose 3% on Monday.\n\nIt fell later.'],
    ['a dateline', 'OSLO (Reuters) - Acme rose 3% on Monday\n\nIt fell later.'],
    ['copy that starts behind a date', 'date 2021-05-03 Acme rose 3%\n\nIt fell later.'],
    ['a bullet', '• Acme up 3%\n• Beta down'],
    ['a table', 'Name\tPrice\nAcme\t12'],
    ['nothing', ''],
  ])('takes no title from %s', (_about, text) => {
    expect(read(text).title).toBeNull();
  });

  it.each([
    ['OSLO, May 3 (Reuters) - Acme rose.', 'Reuters'],
    ['(Bloomberg) -- Acme rose.', 'Bloomberg'],
    ['OSLO (AP) — Acme rose.', 'The Associated Press'],
    ['(RTTNews) - Acme rose.', 'RTTNews'],
    ['Acme lifts goal\n\nWritten by Ann Lee for The Motley Fool\n\nAcme rose.', 'The Motley Fool'],
    ['Acme rose.\n\n© 2021, Nasdaq, Inc. All Rights Reserved.', 'Nasdaq'],
    ['Acme lifts goal\n\nAcme rose, Reuters said on Monday, citing (AP) wire copy.', null],
  ])('reads the source of "%s"', (text, source) => {
    expect(read(text).source).toBe(source);
  });

  it('is quick with long hostile lines', () => {
    const lines = [
      'By Aa ',
      '((((',
      'x  ',
      '. ',
      '." ',
      '|',
      '1.',
      'Inc. ',
      'click ',
      'a: ',
      '(photo: ',
      '\t',
      '©',
      '- ',
      'follow ',
      '"',
    ];
    const started = performance.now();
    for (const piece of lines) read(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
