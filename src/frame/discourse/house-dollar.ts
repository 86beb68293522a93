import { DOLLAR_OF_EXCHANGE } from '../../lexicon/currencies.ts';

const LISTED = new RegExp(`[([](${Object.keys(DOLLAR_OF_EXCHANGE).join('|')}) ?:`, 'gi');

/**
 * The dollar (ISO 4217) that a text writes with a bare "$": that of the one exchange whose codes stand behind the names of
 * its firms, "(ASX: CSL)", where it has two of them or sets "US$" apart. Null for the US dollar and where nothing tells.
 */
export function houseDollar(clean: string): string | null {
  let dollar: string | null = null;
  let listings = 0;
  for (const [, code] of clean.matchAll(LISTED)) {
    const own = DOLLAR_OF_EXCHANGE[(code ?? '').toUpperCase()] ?? 'USD';
    if (own === 'USD' || (dollar !== null && dollar !== own)) return null;
    dollar = own;
    listings += 1;
  }
  return listings > 1 || (listings === 1 && clean.includes('US$')) ? dollar : null;
}
