import { newEntity } from '../entity/index.ts';
import type { Column } from '../frame/table/table.ts';
import { CURRENCY_NAMES } from '../lexicon/currency-names.ts';
import type { RowSubject } from './row.ts';

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  CURRENCY_NAMES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .flatMap(([name = '', , country = '']) => (country === '' ? [] : [[country, name] as const]))
    .reverse(),
);

/** The market of a country that a column tells of: its currency under "FX daily %", its shares under "Stocks YTD %"; else null. */
export function marketOf(country: RowSubject, column: Column): RowSubject | null {
  const words = column.words.toLowerCase();
  const { subject, entity } = country;
  const name = /\b(?:fx|forex|currency)\b/.test(words)
    ? CURRENCIES.get(entity?.country ?? '')
    : /\b(?:stocks?|shares|equity|equities|index)\b/.test(words)
      ? `${subject.name} stocks`
      : undefined;
  if (name === undefined) return null;
  const market = newEntity({ name, kind: name.endsWith(' stocks') ? 'index' : 'currency' });
  return { subject: { ...subject, name, kind: market.kind }, entity: market };
}
