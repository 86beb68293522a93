import { describe, expect, it } from 'vitest';
import { findFiscalYearEnd, findNewsDay, findSessions } from '../../src/time/index.ts';

describe("the end of a company's year", () => {
  it.each([
    ['Profit for the fiscal year ended June 30 was $4m.', 6],
    ['Sales of $4m are expected in fiscal 2025, which ends Sept. 30.', 9],
    ['Profit for the fourth quarter ended March 31 was $4m.', 3],
    ['The second quarter ended Jan. 31 brought $4m.', 7],
    ['The fourth quarter ended Feb. 2 brought $4m.', 1],
    ['Q3 profit rises 8%. In the three months ended December it made $4m.', 3],
    ['Q1 profit rises 8%. Its June quarter brought $4m.', 3],
    ['Profit in the fourth quarter was $4m.', null],
    ['The June quarter brought $4m.', null],
    ['Its fiscal year ends June 30; that of its rival, a fiscal year ending March 31, does not.', null],
    ['Acme: interim report January - June 2025. Sales fell in the second quarter.', 12],
    ['Sales rose from January to June. Sales fell in the third quarter.', null],
  ])('%s', (text, month) => {
    expect(findFiscalYearEnd(text)).toBe(month);
  });
});

describe('the day that an article counts from', () => {
  it.each([
    ['its date', 'Oakfield fell 3% on Tuesday.', '2024-08-13', '2024-08-13'],
    ['the day after a Sunday that tells of Monday', 'Stocks fell 3% Monday in Oslo.', '2024-08-11', '2024-08-12'],
    ['the Sunday, where Monday is to come', 'The bank, due Monday, may cut 3%.', '2024-08-11', '2024-08-11'],
    ['the day after a late evening', 'The index is down 3% on Wednesday.', '2024-08-13T22:16:00-04:00', '2024-08-14'],
    ['the day of an early date line', 'The index is down 3% on Wednesday.', '2024-08-13T09:16:00-04:00', '2024-08-13'],
    ['its date, where both days are named', 'After a Sunday of calm it fell 3% Monday.', '2024-08-11', '2024-08-11'],
  ])('is %s', (_, text, published, day) => {
    expect(findNewsDay(text, published)).toBe(day);
  });

  it('is unknown where the article has no date', () => {
    expect(findNewsDay('Stocks fell 3% Monday.', null)).toBeNull();
  });
});

describe('the part of the trading day', () => {
  it.each([
    ['Oakfield rose 3% in premarket trading.', 'premarket', 'premarket trading'],
    ['Oakfield rose 3% pre-market.', 'premarket', 'pre-market'],
    ['Oakfield rose 3% before the bell.', 'premarket', 'before the bell'],
    ['Oakfield rose 3% in extended trading.', 'after_hours', 'extended trading'],
    ['Oakfield rose 3% in after-hours trade.', 'after_hours', 'after-hours trade'],
    ['Oakfield rose 3% after the bell.', 'after_hours', 'after the bell'],
    ['Oakfield closed 3% higher.', 'regular', 'closed'],
    ['Oakfield rose 3% in early trading.', 'regular', 'early trading'],
    ['Oakfield closed at 40 and rose 3% after hours.', 'after_hours', 'after hours'],
  ])('%s', (sentence, value, words) => {
    const found = findSessions(sentence, 0, sentence.length).at(-1);
    expect(found?.value).toBe(value);
    expect(sentence.slice(found?.start, found?.end)).toBe(words);
  });

  it.each(['Oakfield rose 3%.', 'The market is open.', 'Oakfield ended the year 3% higher.'])(
    'is not told by "%s"',
    (sentence) => {
      expect(findSessions(sentence, 0, sentence.length)).toEqual([]);
    },
  );
});
