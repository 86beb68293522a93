import type { Link } from '../frame/attachment/link.ts';
import { linkBetween } from '../frame/attachment/links.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { alike, isOfOtherSign, minus } from './measure-fields.ts';
import { type Draft, unsigned } from './rule.ts';
import { type Statement, statedFigure } from './stated.ts';

const FAR = 110;

/**
 * A stated figure, or growth where a change or an earlier level follows it ("sold 3.2m cars, up 12%"). Null where what
 * follows cannot be told apart ("up a respective 42% and 27%").
 */
export function statedOrGrown(sentence: Sentence, statement: Statement): Draft<'figure' | 'growth'> | null {
  const figure = statedFigure(sentence, statement);
  const { items, article } = sentence;
  const { quantity } = statement;
  const k = items.findIndex((item) => item.quantity === quantity);
  const next = items.findIndex(
    (item, i) => i > k && item.quantity !== null && item.start >= quantity.outer.end && !isTwin(items, i),
  );
  const other = items[next]?.quantity;
  if (!other) return figure;
  const gap = article.clean.slice(quantity.outer.end, other.outer.start);
  if (gap.length > FAR || /(?:(?<![A-Z])\.|;)\s/.test(gap.replace(/\bvs\. /, ''))) return figure;
  if (/\b(?:up|down) (?:a )?respective/.test(gap)) return figure;
  const link = followOf(sentence, k, next, gap);
  if (link?.role === 'expected' && other.value.kind === quantity.value.kind)
    return { ...figure, expected: other.value };
  if (link === null || (link.role === 'change' && other.value.kind !== 'percent' && !isPartOf(other, quantity)))
    return figure;
  if (link.role !== 'change' && link.role !== 'previous') return figure;
  const told = link.role === 'previous' ? (twinOf(items, next, quantity) ?? other) : null;
  const then = alike(told?.value ?? null, quantity.value);
  const turned = told !== null && isOfOtherSign(article.clean, quantity, other, statement.metric);
  const earlier = turned ? minus(then) : then;
  if (told !== null && earlier?.kind !== quantity.value.kind) return figure;
  const direction = link.direction ?? wayFrom(earlier?.value, quantity.value.value);
  if (direction === null) return figure;
  const change = link.role === 'change' ? unsigned(alike(other.value, quantity.value)) : null;
  const held = heldBehind(sentence, next, quantity);
  return { ...figure, type: 'growth', direction, change, previous: earlier ?? held.previous, expected: held.expected };
}

/** "10,000 fewer than last year": of the same things, and less than all of them. */
const isPartOf = ({ value }: QuantityMention, { value: whole }: QuantityMention): boolean =>
  alike(value, whole)?.kind === whole.kind &&
  (value.unit === null || value.unit === whole.unit) &&
  (value.value ?? Number.POSITIVE_INFINITY) < (whole.value ?? 0);

/** What the same was at another time, not what another has. */
const THAN_THEN =
  /^ (?:more|higher|less|fewer|lower) than (?:in |at |for |during )?(?:(?:the|a) (?:year|month|quarter|week|season|same|previous|prior|preceding|corresponding|end)\b|(?:last|the last) (?:year|month|quarter|week|season)|(?:19|20)\d\d\b|[A-Z][a-z]+ (?:19|20)\d\d\b)/;

/** ", up 7% from 462,890 a year earlier and above the 443,919 expected": what the level is held against behind its change. */
function heldBehind(
  { items, article: { clean } }: Sentence,
  at: number,
  { value }: QuantityMention,
): Pick<Draft<'growth'>, 'previous' | 'expected'> {
  const held: { previous: Quantity | null; expected: Quantity | null } = { previous: null, expected: null };
  for (let i = at + 1, last = at; i < items.length && i < last + 12; i++) {
    const quantity = items[i]?.quantity;
    if (!quantity) continue;
    const like = alike(quantity.value, value);
    if (like?.kind !== value.kind) break;
    const gap = clean.slice(items[last]?.quantity?.outer.end ?? 0, quantity.outer.start).replace(/\s/g, ' ');
    if (last === at && /^ from (?:about |around |the )?$/.test(gap)) held.previous = like;
    else if (linkBetween(items, last, i, last + 1)?.role === 'expected') held.expected = like;
    else break;
    last = i;
  }
  return held;
}

/** "…, up 12 per cent", "…, 4% more than a year ago", "…, up from $102 million". */
function followOf(sentence: Sentence, k: number, next: number, gap: string): Link | null {
  const { items, article } = sentence;
  const quantity = items[next]?.quantity;
  if (!quantity || items[next]?.depth !== items[k]?.depth) return null;
  const right = article.clean.slice(quantity.outer.end, quantity.outer.end + 44);
  const after = /^ (more|higher|less|fewer|lower|above|below)\b(?! than (?:expected|forecast|analysts|estimate))/.exec(
    right,
  )?.[1];
  if (after && (quantity.value.kind === 'percent' || THAN_THEN.test(right)) && /, (?:or |a |about |some )*$/.test(gap))
    return { role: 'change', direction: /^(?:more|higher|above)$/.test(after) ? 'up' : 'down' };
  const side =
    /[,:] (?:[\w ]{0,24} )?(up|down|off)(?: by| (from))?(?: (?:an?|about|nearly|almost|some|around|net|(?:in|out)flows?|of))* ?$/.exec(
      gap,
    );
  if (side) return { role: side[2] ? 'previous' : 'change', direction: side[1] === 'up' ? 'up' : 'down' };
  if (/, from(?: (?:about|around|above|below|just|over|under|the|a|an))*$/.test(gap.trimEnd()))
    return { role: 'previous', direction: null };
  const twin = lastTwin(items, k, next);
  const appended =
    /^(?: (?:in|for|during|on) [^,;]{2,40})?,? (?:an? |the )?(?:further |strong |sharp )?(rise|increase|gain|growth|jump|fall|drop|decline|decrease) of(?: about| some| nearly| almost)?\s*$/.exec(
      gap,
    );
  if (appended && quantity.value.kind === 'percent')
    return { role: 'change', direction: /^[fd]/.test(appended[1] ?? '') ? 'down' : 'up' };
  const link = linkBetween(items, twin, next, afterGoods(items, twin, next));
  // "$358 million, a 700% increase"
  if (link?.role === 'change' && link.direction !== null && /, an? $/.test(`${gap.trimEnd()} `)) return link;
  if (link?.role === 'previous' && !/compare|against|versus|\bvs\b|\bthan\b|\bafter an?\b/.test(gap)) return null;
  return link?.role === 'change' ? null : link;
}

/** "387,000 tonnes of cotton": where the words go on behind what is counted. */
function afterGoods(items: readonly Item[], k: number, next: number): number {
  let i = k + 1;
  while (i < next && (items[i]?.start ?? 0) < (items[k]?.quantity?.outer.end ?? 0)) i++;
  // "2,240 homes were sold, compared with"
  if (/^(?:was|were)$/.test(items[i]?.lower ?? '') && i + 1 < next) return i + 2;
  if (items[i]?.lower !== 'of') return k + 1;
  let to = i + 1;
  while (to < next && to < i + 4 && isGoods(items[to] as Item)) to++;
  return to > i + 1 ? to : k + 1;
}

const isGoods = ({ kind, lower, entity }: Item): boolean =>
  entity?.value.kind === 'commodity' ||
  (kind === 'word' && !/^(?:from|compared|in|at|by|against|versus|to|for|and|a|an|the|up|down|this|last)$/.test(lower));

/** ", or $1.87 per share" right behind the sum is the same figure, told per share. */
const isTwin = (items: readonly Item[], i: number): boolean =>
  items[i]?.quantity?.value.per === 'share' && items.slice(Math.max(0, i - 3), i).some((item) => item.lower === 'or');

/** The figure right before another: the per-share twin of the one at `k` where it has one. */
function lastTwin(items: readonly Item[], k: number, next: number): number {
  for (let i = next - 1; i > k; i--) if (items[i]?.quantity && isTwin(items, i)) return i;
  return k;
}

/** The per-share figure behind an earlier sum, where the statement is per share. */
function twinOf(items: readonly Item[], next: number, stated: QuantityMention): QuantityMention | null {
  if (stated.value.per !== 'share' || items[next]?.quantity?.value.per === 'share') return null;
  const twin = items.findIndex((item, i) => i > next && i < next + 9 && item.quantity !== null && isTwin(items, i));
  return items[twin]?.quantity ?? null;
}
