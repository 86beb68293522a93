import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const claimsOf = (text: string) => readingsOf(text).map((line) => line.replace(/ \| @.*$/, ''));

describe('what a firm sells somewhere is its own', () => {
  it.each<[string, readonly string[]]>([
    ['Acme Corp said sales in Europe rose 5%.', ['growth | Acme | sales in Europe | up | change 5%']],
    [
      'Acme Corp said sales in Europe and Asia rose 5% and 8%.',
      ['growth | Acme | sales in Europe | up | change 5%', 'growth | Acme | sales in Asia | up | change 8%'],
    ],
    [
      'Acme Motors Inc posted a loss. The carmaker said deliveries in China fell 12% while those in Europe rose 3%.',
      [
        'growth | Acme Motors | deliveries in China | down | change 12%',
        'growth | Acme Motors | deliveries in Europe | up | change 3%',
      ],
    ],
    [
      'Acme Stores Plc said like-for-like sales in Britain rose 2.1%. Retail sales in Britain grew 1%.',
      [
        'growth | Acme Stores | like-for-like sales in Britain | up | change 2.1%',
        'growth | United Kingdom | Retail sales | up | change 1%',
      ],
    ],
    ['Goldman Sachs said retail sales in China rose 3%.', ['growth | China | retail sales | up | change 3%']],
  ])('%s', (text, readings) => {
    expect(claimsOf(text)).toEqual(readings);
  });
});

describe('where goods go is not whose they are', () => {
  it.each<[string, readonly string[]]>([
    [
      "Exports to China fell 8%, Japan's finance ministry said.",
      ['growth | Japan | Exports to China | down | change 8%'],
    ],
    ['Exports to China fell 8%, officials said.', []],
    [
      'Acme Bank AG said it was not worried. German exports to Peru fell 4%. Shipments to Chile fell 19% and exports to Brazil rose 2%.',
      [
        'growth | Germany | German exports to Peru | down | change 4%',
        'growth | Germany | Shipments to Chile | down | change 19%',
        'growth | Germany | exports to Brazil | up | change 2%',
      ],
    ],
    [
      "South Korea's exports of chips rose 30%. Exports to China dropped 10% while those to the United States lost 14%.",
      [
        'growth | South Korea | exports of chips | up | change 30%',
        'growth | South Korea | Exports to China | down | change 10%',
        'growth | South Korea | Exports to United States | down | change 14%',
      ],
    ],
  ])('%s', (text, readings) => {
    expect(claimsOf(text)).toEqual(readings);
  });
});
