import type { EntityMention } from '../../entity/index.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { SHARE_WORDS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS, INSTRUMENT_NOUNS, SECTOR_WORDS } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { type Topic, textOf, topic } from './topic.ts';
import { unplaced } from './unplaced.ts';

const GROWS = /^(?:gr[eo]w|expand|contract|shr[aiu]nk|recover|rebound|accelerat|slow|stagnat|narrow|widen)/;

/** "SAUDI ARABIA fell 0.9% to 11,082": a line of a list of markets, each told by its country in capitals alone. */
const isCapitalRow = ({ article, start, end, items }: Sentence, mention: EntityMention, range: Range): boolean =>
  range.to - range.from === 1 &&
  mention.start <= start + 2 &&
  end - start < 90 &&
  /^[A-Z][A-Z .]{2,}$/.test(article.clean.slice(mention.start, mention.end)) &&
  /[a-z]/.test(article.clean.slice(mention.end, end)) &&
  items.some((item) => item.quantity?.value.kind === 'percent');

/** "Japan grew", "the Chinese economy": the economy, which has no price; else nothing is known to move. */
export function ofLand(sentence: Sentence, mention: EntityMention, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const words = items.slice(range.from, range.to);
  if (words.some((item) => /^econom(?:y|ies)$/.test(item.lower))) return topic('measure', mention, 'economy', 'named');
  // "German gross domestic product"
  const product = words.findIndex((item) => item.lower === 'product');
  if (product > 1 && /^(?:domestic|national)$/.test(words[product - 1]?.lower ?? ''))
    return topic(
      'measure',
      mention,
      textOf(sentence, { from: range.from + product - 2, to: range.from + product + 1 }),
      'named',
    );
  if (isCapitalRow(sentence, mention, range)) return { ...topic('price', mention, null, 'named'), kind: 'index' };
  const isAlone =
    words.length < 4 &&
    (words.at(-1)?.entity === mention || REGION.test(words.at(-1)?.lower ?? '')) &&
    words.every(({ entity, lower, kind }) => entity === mention || (kind !== 'entity' && !OF_PLACE.test(lower)));
  if (!isAlone) return countedThere(sentence, mention, range);
  const there = isListed(sentence, mention) ? null : salesThere(sentence, mention, discourse);
  if (there) return there;
  const grows = items.slice(range.to, range.to + 5).some((item) => item.kind === 'word' && GROWS.test(item.lower));
  return grows ? topic('measure', mention, 'economy', 'named') : null;
}

const REGION = /^(?:region|area|continent|sub-?continent|peninsula|islands?|market)$/;
const OF_PLACE = /^(?:in|of|at|across|throughout|to|from|by|for|with|and|or|that|which|as|on)$/;

/** "Chilean goat births", "goat births in Chile": things that no list knows, counted of a land; null where they trade or act. */
function countedThere(sentence: Sentence, mention: EntityMention, range: Range): Topic | null {
  const { items } = sentence;
  const land = items.findIndex((item, i) => i >= range.from && i < range.to && item.entity === mention);
  const behind = items[land + 1]?.lower === "'s" ? land + 2 : land + 1;
  const first = range.from + (DETERMINERS.has(items[range.from]?.lower ?? '') ? 1 : 0);
  const isBehind = behind < range.to && land === first;
  const mark = DETERMINERS.has(items[land - 1]?.lower ?? '') ? land - 2 : land - 1;
  if (!isBehind && !(behind === range.to && /^(?:in|across|throughout)$/.test(items[mark]?.lower ?? ''))) return null;
  const words = isBehind ? { from: behind, to: range.to } : { from: first, to: mark };
  const told = items.slice(words.from, words.to);
  if (told.length === 0 || told.length > 4) return null;
  if (!told.every(({ kind, lower, depth }) => kind === 'word' && depth === 0 && !OF_PLACE.test(lower))) return null;
  const head = told.at(-1)?.lower ?? '';
  const isOther =
    AGENT.test(head) || TRADED.test(head) || [SHARE_WORDS, SECTOR_WORDS, COMPANY_NOUNS].some((list) => list.has(head));
  if (isOther || INSTRUMENT_NOUNS.has(head) || !/[a-z]{3}s$|(?:ness|ment|tion|ity|age|ance|ing|ship|th)$/.test(head))
    return null;
  return topic('measure', mention, textOf(sentence, words), 'named', false);
}

/** Who acts, and mostly has shares of its own. */
const AGENT =
  /(?:ers|ors|ists|ians|men|firms|companies|banks|insurers|airlines|giants|groups|names|peers|people|authorities|officials)$/;

/** What trades, and has a price. */
const TRADED =
  /^(?:markets?|equities|futures|bonds?|bunds?|gilts?|treasur(?:y|ies)|notes|bills|yields?|debt|currenc(?:y|ies)|assets|securities|options|benchmarks?|averages?|bourses?|exchanges?|gauges?|indexes|indices|chips|caps|losses|gains|credit|commodities|metals|grains|oilseeds|spreads?|etfs?|funds?|trading|start-ups|startups|unicorns|things|moves|others|results|news|talks|hopes|fears|elections?)$/;

/** "loans to Argentina, Brazil and Mexico": one of the places that a preposition stands before. */
const isListed = ({ start, article: { clean } }: Sentence, { outer }: EntityMention): boolean =>
  /\b(?:to|in|of|from|for|between|across) (?:the )?(?:[A-Z][\w.]*,? (?:and )?)+$/.test(
    clean.slice(Math.max(start, outer.start - 60), outer.start),
  );

/** "Sales in Asia fell 7%. Europe grew 3%": what was told of the firm that all is about, in another place. */
function salesThere(
  sentence: Sentence,
  mention: EntityMention,
  { centred, macro, topics: [latest], toldIn }: Discourse,
): Topic | null {
  // "registrations in the EU fell 18%, with Germany down 28%"
  if (latest?.what === 'measure' && latest.kind === 'economy' && latest.metric !== null && toldIn === sentence.index)
    return /\bwith (?:the )?$/.test(
      sentence.article.clean.slice(Math.max(sentence.start, mention.start - 10), mention.start),
    ) && latest.name !== mention.value.name
      ? { ...topic('measure', mention, unplaced(latest.metric), 'named'), known: latest.known }
      : null;
  if (!centred || macro || latest?.what !== 'measure' || latest.kind !== 'company' || latest.metric === null)
    return null;
  const metric = latest.metric.replace(/ (?:in|across) (?:the )?[A-Z].*$/, '');
  return { ...latest, metric: `${metric} in ${mention.value.name}`, resolution: 'referred', mention: null };
}
