import { expect, it } from 'vitest';
import * as words from '../../src/frame/attachment/link-words.ts';

const patterns = Object.entries(words).filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp);

/** Words that a time, a place or a basis can be made of, so that a pattern could share them out in many ways. */
const AGAIN = [
  'at T',
  'T',
  'by the opening T',
  'on T ,',
  'the end of the T',
  'in the T',
  'on T in the',
  'in early trading',
  'in yen terms',
  'in local currency',
  'on an annual basis',
  'versus E',
  'in london',
  'in E , and E',
  'analyst',
  "analysts ' the",
  'the record of',
  'up slightly',
];

it.each(AGAIN)('no pattern tries the ways to share out "%s" said again and again', (again) => {
  const text = `${Array(22).fill(again).join(' ')} zz`;
  const slow = patterns.filter(([, pattern]) => {
    pattern.test(text.slice(0, 20));
    const start = performance.now();
    pattern.test(text);
    return performance.now() - start > 500;
  });
  expect(slow.map(([name]) => name)).toEqual([]);
});
