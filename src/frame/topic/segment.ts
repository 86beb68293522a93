import { DETERMINERS } from '../../lexicon/function-words.ts';
import { PRODUCT_LINES } from '../../lexicon/product-lines.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isPlainVerb } from '../words.ts';
import { type Topic, textOf } from './topic.ts';

/** What is told of goods and services by their kinds. */
const SPLIT =
  /(?:^|\b(?:net|organic|comparable|like-for-like|total|online|group|retail|quarterly|annual) )((?:retail )?(?:sales|revenues?|turnover|spending|exports?|imports?|shipments|deliveries|volumes?|orders))\b/i;

/** "footwear revenue": of one kind already. */
const SPLIT_ALREADY = /^(?:[\w&'’-]+ ){1,3}(sales|revenues?|turnover|shipments|deliveries|volumes?|orders)$/i;

const OF_OUTPUT =
  /\b(?:economy|gdp|gross domestic product|output|production|growth|investment|consumption|spending|exports)\b/i;
const INDUSTRIES = new Set(
  'manufacturing construction services agriculture mining farming industry tourism fishing forestry retail utilities transport healthcare hospitality finance'.split(
    ' ',
  ),
);

/** "Sales rose 4%. Cosmetics were up 3%, while tobacco fell": a kind of what was told in this sentence or the one before. */
export function ofSegment(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const [latest, more] = discourse.topics;
  if (latest?.what !== 'measure' || more !== undefined || latest.metric === null || !latest.known) return null;
  if (!/^(?:company|economy)$/.test(latest.kind) || sentence.index - discourse.toldIn > 1) return null;
  const base = (SPLIT.exec(latest.metric) ?? SPLIT_ALREADY.exec(latest.metric))?.[1]?.toLowerCase();
  const isOutput =
    base === undefined &&
    latest.kind === 'economy' &&
    (OF_OUTPUT.test(latest.metric) || INDUSTRIES.has(latest.metric.toLowerCase()));
  if (base === undefined && !isOutput) return null;
  const from = DETERMINERS.has(items[range.from]?.lower ?? '') ? range.from + 1 : range.from;
  const words = items.slice(from, range.to);
  if (words.length === 0 || words.length > 4 || !words.every(isOfName)) return null;
  const name = textOf(sentence, { from, to: range.to });
  if (isOutput && INDUSTRIES.has(name.toLowerCase()))
    return { ...latest, metric: name, resolution: 'referred', mention: null };
  if (base === undefined || !PRODUCT_LINES.has(words.at(-1)?.lower ?? '')) return null;
  return { ...latest, metric: `${name} ${base}`, resolution: 'referred', mention: null };
}

const isOfName = (item: Item): boolean =>
  item.depth === 0 &&
  (item.kind === 'word'
    ? !isPlainVerb(item) && !/^(?:in|of|at|for|from|to|by|with|as|which|that)$/.test(item.lower)
    : item.lower === '&' ||
      item.lower === '-' ||
      item.entity?.value.kind === 'sector' ||
      item.entity?.value.kind === 'other');
