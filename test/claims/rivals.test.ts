import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "Halden Corp's market capitalization totaled $50.84 billion versus Walmart's $50.79 billion.",
    ['price_level | Halden | value $50.84 billion', 'price_level | Walmart | value $50.79 billion'],
  ],
  [
    "Halden Inc said revenue grew 5%, compared with Walmart's 3%.",
    ['growth | Halden | revenue | up | change 5%', 'growth | Walmart | revenue | up | change 3%'],
  ],
  [
    "Inflation in France was 2%, compared with Germany's 3%.",
    ['figure | France | Inflation | value 2%', 'figure | Germany | Inflation | value 3%'],
  ],
  [
    'Halden Inc shares have risen 5% this year, versus 3% for the S&P 500.',
    ['price_move | Halden | up | change 5%', 'price_move | S&P 500 | up | change 3%'],
  ],
  [
    'Unemployment in France was 7%, compared with 4% in Germany.',
    ['figure | France | Unemployment | value 7%', 'figure | Germany | Unemployment | value 4%'],
  ],
])("a figure held against another's is no earlier one: %s", (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Walmart's revenue was $5bn in 2025, compared with Walmart's $3bn in 2024.",
    ['growth | Walmart | revenue | up | value $5bn | previous $3bn'],
  ],
  [
    'Halden Inc said revenue was $5bn, compared with $4bn a year earlier.',
    ['growth | Halden | revenue | up | value $5bn | previous $4bn'],
  ],
])('its own earlier figure stays: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
