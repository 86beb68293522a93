import { expect, it } from 'vitest';
import { readingsOf } from '../claims/readings.ts';

it.each([
  ['Acme Corp previously committed $4.5 billion in spending on plants by 2030.', 'forecast'],
  ['Acme Corp Increasing Electric Vehicle Investment to $11 Billion by 2032', 'forecast'],
  ['Acme Corp is planning to pay out $130 million in dividends in 2027.', 'forecast'],
  ['Acme Corp revenue is expected to grow 16% annually.', 'forecast'],
  ['Acme Corp said its revenue is expected to grow 16% annually.', 'forecast'],
])('%s: %s', (text, modality) => {
  expect(readingsOf(text)[0]).toMatch(new RegExp(`\\| ${modality}$`));
});

it.each(['Acme Corp revenue rose to $5bn by 2024.', 'Acme Corp declared a dividend of 5 cents, payable on May 15.'])(
  '%s: stated',
  (text) => {
    expect(readingsOf(text)[0]).not.toMatch(/forecast|estimate/);
  },
);
