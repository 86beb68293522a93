import { type Atoms, hashOf } from './atoms.ts';
import { issuerBefore } from './bond-issuer.ts';
import { newEntity } from './entity.ts';
import type { BuiltName } from './special.ts';

const TERM =
  /(\d{1,2}|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Tt]en|[Tt]wenty|[Tt]hirty)[- ]year ((?:(?:U\.?S\.?|UK|[Tt]reasury|government|sovereign|benchmark|[Bb]und|[Gg]ilt|JGB|BTP|OAT|note|bond|G-[Ss]ec|GOI|German|Italian|French|British|Japanese|Spanish) ){0,4})([Yy]ields?|Treasur(?:y|ies)|[Gg]ilts?|[Bb]unds?|JGBs?|BTPs?|OATs?|G-[Ss]ecs?|notes?|bonds?)(?![A-Za-z])/y;
const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  five: '5',
  seven: '7',
  ten: '10',
  twenty: '20',
  thirty: '30',
};
const OWNER = /(?:^|[^A-Za-z])((?:U\.S\.|US|UK|[A-Z][a-z]+)(?:'s)?) (?:benchmark )?$/;
const ON = /yields? on (?:the |benchmark |its ){0,3}$/;
const PAPER: Readonly<Record<string, readonly [string, string]>> = {
  bund: ['Bund', 'DE'],
  gilt: ['gilt', 'GB'],
  jgb: ['JGB', 'JP'],
  btp: ['BTP', 'IT'],
  oat: ['OAT', 'FR'],
  'g-sec': ['G-sec', 'IN'],
};
const AMERICAN = /[Tt]reasur|U\.?S/;
const YEAR = hashOf('year');
const NOT_OWNERS = new Set(['The', 'A', 'An', 'While', 'And', 'But', 'As', 'Its']);

/** The bond whose term stands at atom `at`: "10-year Treasury yield", "Germany's 10-year yield". */
export function readBond(atoms: Atoms, at: number): BuiltName | null {
  if (atoms.hashes[at + 1] !== YEAR) return null;
  const { text } = atoms;
  const start = atoms.starts[at] ?? 0;
  TERM.lastIndex = start;
  const match = TERM.exec(text);
  if (match === null) return bareTerm(text, start);
  const [whole, count = '', middle = '', last = ''] = match;
  const before = text.slice(Math.max(0, start - 40), start);
  const plain = /^(?:notes?|bonds?)$/.test(last) && !/[Tt]reasury|U\.?S|[Bb]und|[Gg]ilt|JGB/.test(middle);
  if (plain && !ON.test(before)) return null;
  const owner = OWNER.exec(before);
  const owned = owner !== null && !NOT_OWNERS.has(owner[1] ?? '') ? (owner[1] ?? null) : null;
  const years = NUMBERS[count.toLowerCase()] ?? count;
  const paper = /bund|gilt|jgb|btp|oat|g-sec/.exec(`${middle}${last}`.toLowerCase())?.[0];
  const [named, country] = paper === undefined ? [null, null] : (PAPER[paper] ?? [null, null]);
  const nation = /German|Italian|French|British|Japanese|Spanish/.exec(middle)?.[0];
  const reach = owned === null ? start : start - (before.length - before.lastIndexOf(owned));
  const plainly = named === null && nation === undefined && owned === null && !AMERICAN.test(middle + last);
  const teller = plainly ? issuerBefore(text, start) : null;
  if (teller !== null) {
    const name = teller.name.replace('#', years);
    return { start, end: start + whole.length, value: newEntity({ name, kind: 'bond', country: teller.country }) };
  }
  const american = owned === null || /^(?:U\.S\.|US|America)/.test(owned);
  const name =
    named !== null
      ? `${years}-year ${named} yield`
      : nation !== undefined
        ? `${nation} ${years}-year yield`
        : american
          ? `${years}-year Treasury yield`
          : `${owned} ${years}-year yield`;
  const value = newEntity({ name, kind: 'bond', country: country ?? (american && nation === undefined ? 'US' : null) });
  return { start: reach, end: start + whole.length, value };
}

const BARE =
  /(\d{1,2}|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Tt]en|[Tt]wenty|[Tt]hirty)[- ]year(?= (?:(?:has|had|was|is|last|also) ){0,2}(?:rose|risen|fell|fallen|slipped|climbed|dropped|eased|jumped|added|gained|lost|shed|slid|edged|ticked|inched|advanced|declined|hit|touched|reached|stood|traded|trading|up|down|at)\b[^.;,]{0,30}?\d[\d.]*(?:%| basis| bps| percent))/y;

/** "Treasury yields were mixed. The 10-year rose to 4.25%": the yield, where bonds were told of before. */
function bareTerm(text: string, start: number): BuiltName | null {
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (match === null || !/(?:^|\W)[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) return null;
  const teller = issuerBefore(text, start);
  if (teller === null && !/\bTreasur/.test(text.slice(Math.max(0, start - 500), start))) return null;
  const [whole, count = ''] = match;
  const { name, country } = teller ?? { name: '#-year Treasury yield', country: 'US' };
  const years = NUMBERS[count.toLowerCase()] ?? count;
  return {
    start,
    end: start + whole.length,
    value: newEntity({ name: name.replace('#', years), kind: 'bond', country }),
  };
}
