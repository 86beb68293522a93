import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'The World Bank said it approved two loans totalling 75.7 mln dlrs for farm projects in Laos and Nepal.',
    ['deal | World Bank | value 75.7 mln dlrs'],
  ],
  [
    'The World Bank said it wants to lend more. The bank approved 51.7 mln dlrs for an irrigation program for Laos.',
    ['deal | World Bank | value 51.7 mln dlrs'],
  ],
  [
    'The Asian Development Bank approved 24 mln dlrs for an agricultural credit project in Nepal.',
    ['deal | Asian Development Bank | value 24 mln dlrs'],
  ],
])('a public bank lends: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Brazil, which owes commercial banks 68 billion dlrs, wants to pay less.',
    ['figure | Brazil | debt | value 68 billion dlrs'],
  ],
  [
    'Exports feed the debtor countries, which owe western creditors some 900 billion dlrs.',
    ['figure | debtor countries | debt | value 900 billion dlrs'],
  ],
])('a debt is told by its verb: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it('the economy is that of the land that the text is about', () => {
  expect(
    readingsOf(
      'Kenya is in Africa. The economy grew by 5.3 pct last year, up from 4.1 pct in 1985, a minister of Kenya said.',
      '1987-04-01',
    ),
  ).toEqual(['growth | Kenya | economy | up | change 5.3 pct | previous 4.1 pct']);
});
