import { type EntityMention, findEntities, type NameBook } from '../entity/index.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, SHARE_WORDS } from '../lexicon/metrics.ts';
import { STATES_BEHIND_TOWNS } from '../lexicon/name-words.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Sentence } from './sentence.ts';
import { afterDateline } from './table/wire.ts';

/** "PROSPECT HEIGHTS, Ill., April 8", "(Bloomberg)": how a date line begins. */
const TOWN = /^(?:\([A-Z]|[A-Z][A-Z .']{2,}(?:,| \(| -))/;

/** The names in a sentence, without those of a date line and without words of measure in capitals. */
export function readNames(sentence: Sentence, book: NameBook): readonly EntityMention[] {
  const {
    article: { clean },
    start,
    end,
  } = sentence;
  const told = findEntities(clean, start, end, book);
  // a date line names the town and the wire
  const from = told.length > 0 && TOWN.test(clean.slice(start, start + 60)) ? afterDateline(sentence) : start;
  const found = from === start ? told : told.filter((mention) => mention.end > from);
  return found.some((mention) => isPlainWord(clean, mention))
    ? found.filter((mention) => !isPlainWord(clean, mention))
    : found;
}

/** "53 billion U.S. dlrs", "190 mln Swiss francs": the country is that of the coin. */
export const outsideSums = (
  entities: readonly EntityMention[],
  quantities: readonly QuantityMention[],
): readonly EntityMention[] =>
  entities.some(({ value }) => value.kind === 'economy')
    ? entities.filter(
        ({ value, start, end }) =>
          value.kind !== 'economy' ||
          !quantities.some((sum) => sum.value.kind === 'money' && sum.start <= start && end <= sum.end),
      )
    : entities;

const LONGER_NAME =
  /^(?: \d{2,4}(?![\d,.%])(?! (?:p|po|poi|poin|pct|per|cent))| ex-| (?!Composite|Industrial|Average|Index|Stock|Share|Total|All|Main|Global|Select)[A-Z][a-z]+ (?:[A-Z][\w-]+ ){0,3}[Ii]ndex\b)/;

/** "Funded Customers", "Net New Revenue": a measure that a firm writes with capitals. */
const COUNTED_LAST =
  /(?:^| )(?:Customers|Users|Subscribers|Members|Accounts|Revenues?|Sales|Earnings|EPS|EBITDA|Margins?|Ratio|Income|Profits?|Deliveries|Shipments|Bookings|Billings|Deposits|Assets|Loans|Yield|Rate|Growth|Volumes?|Prices?|Expenses|Costs|Gross (?:National|Domestic) Product)$/;

const DESCRIBES =
  /^-(?:based|listed|headquartered|domiciled|traded|registered|owned|backed|controlled|led|run|headed|founded|promoted|born|focused|made)\b/;

/** "the Tata group retailer": one of its firms. */
const MEMBER = /^ group ([a-z]+)\b/;

/** "the Moline, Ill., maker", "Columbus, Ohio-based": a town before its state. */
const IN_STATE = new RegExp(`^, (?:${STATES_BEHIND_TOWNS.trim()})(?:\\.,|[.,-])`);

const DOLLAR_TERMS = /^dollar[- ](?:retention|volume|amount|value|sales|terms|stores?)/;

const isOfMeasure = (word: string): boolean =>
  METRIC_HEADS.has(word) || METRIC_MODIFIERS.has(word) || SHARE_WORDS.has(word) || COMPANY_NOUNS.has(word);

/** A capital at a sentence's start makes a name of a word of measure: "Comparable sales", "Basic earnings". */
function isPlainWord(clean: string, mention: EntityMention): boolean {
  // "Luxembourg-based banks" are not Luxembourg
  if (DESCRIBES.test(clean.slice(mention.end, mention.end + 14))) return true;
  if (clean[mention.end] === ',' && IN_STATE.test(clean.slice(mention.end, mention.end + 24))) return true;
  const member = MEMBER.exec(clean.slice(mention.end, mention.end + 30));
  if (member?.[1] !== undefined && COMPANY_NOUNS.has(member[1])) return true;
  // "net dollar retention", "dollar volume"
  if (mention.value.kind === 'currency' && DOLLAR_TERMS.test(clean.slice(mention.start, mention.end + 11))) return true;
  // "S&P 100", "MSCI Asia ex-Japan" are other indices than the shorter name's
  if (mention.value.kind === 'index' && mention.source === 'gazetteer')
    return LONGER_NAME.test(clean.slice(mention.end, mention.end + 50));
  if (mention.source === 'gazetteer' || mention.source === 'ticker') return false;
  if (
    mention.value.ticker === null &&
    mention.outer.end === mention.end &&
    COUNTED_LAST.test(clean.slice(mention.start, mention.end))
  )
    return true;
  return clean.slice(mention.start, mention.end).toLowerCase().split(/\s+/).every(isOfMeasure);
}
