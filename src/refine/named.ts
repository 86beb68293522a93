import { BODIES, BODY_KINDS, GROUPS, PAPERS, UNNAMED } from '../lexicon/sources.ts';
import { PERSON_NOUNS } from './person.ts';

const WORD = "[A-Z][\\w.&'-]*";
/** Capitalised words in a row, as the source of a pattern. */
export const NAME = `(?:${WORD}|[a-z]+\\.com)(?: (?:(?:of|and|for|de|van|von|&) )?(?:${WORD}|\\([A-Z][A-Za-z.]{1,14}\\)(?= (?:Ltd|Inc|Corp|Co|Plc|PLC|SA|NV|AG|Limited|Pty|BV)\\b)))*`;
/** Capitalised words that name nobody. */
export const NO_NAME =
  /^(?:The|A|An|But|And|In|On|At|As|It|He|She|They|We|I|Most|Many|Some|Others|Several|Few|Both|None|While|Meanwhile|However|For|After|Still|This|That|Shares?|Revenue|Sales|Net|Plans|Forecasts|Estimates|Hopes|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\w+day|Q[1-4]|EPS|EBITDA|FY\d*)$/;

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const COUNTS =
  '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const LEADING = new RegExp(
  `^(?:(?:the|a|an|its|their|his|although|though|while|some|many|most|several|(?:${COUNTS})(?! of\\b)|new|latest|preliminary|recent|separate)\\s+)+`,
  'i',
);
const PAPER_OF =
  /^(?:[a-z-]+ ){0,2}(?:data|figures|numbers|statistics|reports?|survey|poll|study|research|analysis|estimates|note|release|statement|calculations|analysts?|economists?|strategists?|consultants?|consultancy|researchers?|broker|brokers|researcher) (?:(?:released|published|compiled|provided|conducted|collected) )?(?:from|by|at|of|in)? ?(?:the )?/;
const TRAILING =
  /(?: (?:data|figures|numbers|statistics|reports?|survey|poll|study|research|analysis|estimates|notes?|release|statement|analysts?|economists?|strategists?|spokes\w+|officials?|executive|consensus|calculations|daily|fund|flows|press))+$/;
const POLLED = /^(?:[a-z]+ )?(?:analysts|economists|strategists|traders) (?:polled|surveyed|tracked|compiled) by /i;

const FIRST_NAMED = new RegExp(`^(?:(?:[a-z-]+ ){0,2}(?:${BODY_KINDS}|${PERSON_NOUNS}) )?(${NAME})`);
/** "Barclays analyst Jane Roe", "the bank's chief economist, Jane Roe" */
const PERSON_OF = new RegExp(
  `^(?:${NAME}|[a-z-]+)(?:'s?)? (?:[a-z-]+ ){0,4}(?:${PERSON_NOUNS}),? (${WORD} (?:${WORD} ?){1,2})$`,
);
/** "a spokesman for Acme" */
const PERSON_FOR =
  /^(?:[a-z-]+ ){0,3}(?:spokes\w+|officials?|executives?|representatives?|researchers?|lawyers?) (?:for|at|of|from|with) (?:the )?(?=[A-Z])/;
/** "Industry officials": a word that is capital because it begins the sentence. */
const COMMON =
  /^(?:Seasonally|Unadjusted|Preliminary|Provisional|Revised|Customs|Monthly|Weekly|Industry|Government|Company|Market|Trade|Trading|Oil|Gas|Energy|Bank|Banking|Grain|Metals?|Currency|Money|Bond|Equity|Gold|Commodity|Police|Shipping|Port|Union|Party|Opposition|Separate|Earlier|Official|Federal|State|Local|Private|Foreign|Western|Senior|Independent|Regulatory|Exchange|Securities|Court|Public|Economic|Central|Farm|Crop|Weather|Research|Tax|Budget|Military|Most|Many) (?=(?:[a-z-]+ ){0,2}(?:officials|analysts?|economists|strategists|traders|dealers|brokers|bankers|experts|executives|consultants|researchers|investors|members|growers|farmers|ministers|lawmakers|regulators|managers|leaders|data|figures|statistics|numbers)$)/;

/** "data from the national statistics office" */
const BODY_OF = /^(?:[a-z-]+ ){1,3}[a-z-]+$/;

/** The name of a described source: "data from FactSet" is FactSet, "an exchange filing" an exchange filing. */
export function nameIn(phrase: string): string | null {
  const words = phrase
    .replace(INVISIBLE, '')
    .trim()
    .replace(/[.']+$/, '')
    .replace(LEADING, '')
    .replace(PERSON_FOR, '')
    .replace(COMMON, (word) => word.toLowerCase());
  if (words === '' || UNNAMED.has(words.split(' ')[0]?.toLowerCase() ?? '')) return null;
  if (POLLED.test(words)) return words.replace(/ (?:had|have|were|was)\b.*$/, '');
  const person = PERSON_OF.exec(words)?.[1];
  if (person !== undefined) return person;
  const name = FIRST_NAMED.exec(words.replace(PAPER_OF, ''))?.[1] ?? FIRST_NAMED.exec(words)?.[1];
  if (name !== undefined && !NO_NAME.test(name))
    return name
      .replace(TRAILING, '')
      .replace(/[.']+$/, '')
      .replace(/'s$/, '');
  const of = words.replace(PAPER_OF, '');
  if (of !== words && BODY_OF.test(of) && BODIES.has(of.slice(of.lastIndexOf(' ') + 1))) return of;
  const kept = words.split(' ').slice(0, 5);
  const known = kept.findIndex((word) => PAPERS.has(word.toLowerCase()) || GROUPS.has(word.toLowerCase()));
  if (known < 0) return null;
  const isOf = kept[known + 1] === 'of' && kept[known + 2] !== undefined;
  const isBodys = BODIES.has(kept[known + 1] ?? '');
  return kept.slice(0, isOf ? known + 3 : isBodys ? known + 2 : known + 1).join(' ');
}
