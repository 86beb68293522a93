import { describe, expect, it } from 'vitest';
import { readPublicationDate } from '../../src/read/date.ts';

const BODY = '\n\nOakfield raised 3% more than planned, it said.\n';

describe('the date that an article states of itself', () => {
  it.each([
    ['2026-01-02', 'A title\n2026-01-02'],
    ['2026-01-02', ' date 2026-01-02 Oakfield rose 3% after a plan was told.'],
    ['2026-01-02T17:33:05', 'A title\n02.01.2026 - 17:33:05A calm day brought 3% more.'],
    ['2025-07-04T21:04:12+04:00', 'A title\n2025-07-04T21:04:12+04:00'],
    ['2025-07-04T21:04:12Z', 'A title\n2025-07-04T21:04:12Z'],
    ['2026-01-02', 'A title\nJanuary 2, 2026'],
    ['2026-01-02T11:07:00-05:00', 'A title\nJan. 2, 2026 — 11:07 am EST'],
    ['2026-07-02T23:07:00-04:00', 'A title\nJuly 2, 2026 11:07 p.m. ET'],
    ['2026-01-02', 'A title\n2 Jan 2026'],
    ['2026-01-02', 'A title\nFriday, 2 January 2026'],
    ['1987-03-27T01:47:20', 'A TITLE\n27-MAR-1987 01:47:20.85'],
    ['2023-06-05', 'A title\nJANE DOE 2023-06-05'],
    ['2023-06-05', 'A title\nBy Jane Doe | June 5, 2023'],
    ['2023-06-05', 'A title\nPublished: June 5, 2023'],
    ['2023-06-05', 'A title\nUpdated June 7, 2023\nPublished June 5, 2023'],
    ['2023-06-05', 'A title\n5-6-2023 was typed here\nPublished on 5 June 2023'],
    ['2020-12-22', 'A title\n22-12-2020'],
    ['2024-05-06', 'A title\nLONDON, May 6, 2024 /Wire/ -- Oakfield raised 3%.'],
    ['2024-05-06', 'LONDON, May 6 (Wire) - Oakfield raised 3%.\n\n© 2024 Wire Ltd'],
    ['2024-05-06', 'A title\n\nOakfield raised 3%.\n\nPublished 6 May 2024'],
    ['2024-05-06', 'A title\nMay 6, 2024\n\nMay 5 (Wire) - Oakfield raised 3%.'],
  ])('is %s in %j', (expected, head) => {
    expect(readPublicationDate(head + BODY)).toMatchObject({ publishedAt: expected, warning: null });
  });

  it.each([
    'A title\n\nOn January 5, 2024, Oakfield raised 3%.',
    'A title for January 5, 2024: what to know',
    'A title\n\nOakfield raised 3% in the quarter ended January 5, 2024.',
    'A title without a date',
    '',
  ])('is not taken from an event: %j', (text) => {
    expect(readPublicationDate(text)).toEqual({ publishedAt: null, span: null, warning: null });
  });

  it('stands where its span says', () => {
    const text = `A title\nJan. 2, 2026 — 11:07 am EST${BODY}`;
    const { span } = readPublicationDate(text);
    expect(text.slice(span?.start, span?.end)).toBe('Jan. 2, 2026 — 11:07 am EST');
  });
});

describe('a date in figures that could be read two ways', () => {
  const head = 'A title\n02/01/2026\n\n';

  it('is left out with a warning', () => {
    expect(readPublicationDate(`${head}Oakfield raised 3%.`)).toMatchObject({
      publishedAt: null,
      warning: 'ambiguous date 02/01/2026: 2026-01-02 or 2026-02-01',
    });
  });

  it('is settled by a day that the article names', () => {
    expect(readPublicationDate(`${head}Oakfield raised 3%. See our note of January 2.`).publishedAt).toBe('2026-01-02');
    expect(readPublicationDate(`${head}Oakfield raised 3%. See our note of February 1.`).publishedAt).toBe(
      '2026-02-01',
    );
  });

  it('is settled by a weekday that only one of them is', () => {
    expect(readPublicationDate(`${head}Oakfield raised 3% on Friday.`).publishedAt).toBe('2026-01-02');
    expect(readPublicationDate(`${head}Oakfield raised 3% on Sunday.`).publishedAt).toBe('2026-02-01');
  });

  it('follows the order that is asked for, where the article does not settle it', () => {
    expect(readPublicationDate(`${head}Oakfield raised 3%.`, 'dmy').publishedAt).toBe('2026-01-02');
    expect(readPublicationDate(`${head}Oakfield raised 3%.`, 'mdy').publishedAt).toBe('2026-02-01');
    expect(readPublicationDate(`${head}Oakfield raised 3% on Friday.`, 'mdy').publishedAt).toBe('2026-01-02');
  });
});

it('a date line without a year says so', () => {
  expect(readPublicationDate('LONDON, May 6 (Wire) - Oakfield raised 3%.')).toMatchObject({
    publishedAt: null,
    warning: 'the date line names no year',
  });
});

it('a very long line is read in linear time', () => {
  const line = `By ${'Jane Doe, And '.repeat(20000)}`;
  const started = performance.now();
  readPublicationDate(`${line}\n${line}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
