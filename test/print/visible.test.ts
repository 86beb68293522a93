import { expect, test } from 'vitest';
import { visible, visibleLines } from '../../src/print/visible.ts';

test.each([
  ['plain text stays', 'A 4% rise — “so far”', 'A 4% rise — “so far”'],
  ['line ends, tabs and runs of blanks become one space', 'rose\r\n\t4%  more', 'rose 4% more'],
  ['an escape sequence is shown', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  ['a C1 control sequence is shown', '\u009b31m', '\\u{9b}31m'],
  ['a backspace is shown', 'ab\u0008', 'ab\\u{8}'],
  ['bidirectional overrides are shown', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['zero-width characters are shown', 'a\u200bb\ufeffc\u00ad', 'a\\u{200b}b\\u{feff}c\\u{ad}'],
  ['invisible tags are shown', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a lone surrogate is shown', 'a\ud800b', 'a\\u{d800}b'],
  ['characters outside the first plane stay', '\u{1f600}\u{20000}', '\u{1f600}\u{20000}'],
])('%s', (_name, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('text of several lines keeps its line ends and indents', () => {
  expect(visibleLines('one\u0007\n  two\n')).toBe('one\\u{7}\n  two\n');
});
