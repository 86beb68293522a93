import type { EntityMention } from '../entity/index.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, SHARE_WORDS } from '../lexicon/metrics.ts';
import { COMPANY_NOUNS, isCentralBank, isStatistician, MACRO_METRICS } from '../lexicon/roles.ts';
import type { Span } from '../schema/span.ts';
import type { Discourse } from './discourse.ts';
import type { Range } from './frame.ts';
import { ofGoods } from './goods.ts';
import { bourseNamed } from './market.ts';
import { isAcross } from './metric.ts';
import { headEntity, ofReference } from './refer.ts';
import type { Item, Sentence } from './sentence.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** The subject that owns a measure or a share: named beside it, by "its", by the clause's subject, or by the running text. */
export function own(
  sentence: Sentence,
  what: Topic['what'],
  metric: string | null,
  run: Range,
  range: Range,
  owner: Range | null,
  discourse: Discourse,
): Topic | null {
  const { items } = sentence;
  const parts = metric === null || what !== 'measure' ? [] : metric.toLowerCase().split(/[ -]/);
  const macro = parts.some((word) => MACRO_METRICS.has(word)) || isPriceIndex(parts);
  const fits = (mention: EntityMention) => (what === 'measure' ? mention.value.kind !== 'currency' : true);
  const named = ownerBeside(items, run, range, macro);
  const doer = named ? ownerAbroad(sentence, named, run, owner, macro) : null;
  if (doer) return doer;
  if (named && fits(named)) return topic(what, named, metric, 'named');
  const nation = what === 'measure' ? nationInside(items, run) : null;
  if (nation) return topic(what, nation, metric, 'named');
  const american = what === 'measure' && nation === null ? americanInside(sentence, run) : null;
  if (american) return unlisted(what, 'United States', 'economy', american, metric);
  const same = owner === null ? null : sameMeasure(sentence, owner, metric, discourse);
  if (same) return same;
  const capitals = what === 'price' ? capitalsBeside(sentence, run, range) : null;
  if (capitals) return unlisted(what, capitals.name, 'company', capitals.span, metric, 'referred');
  const group = groupBeside(sentence, run, range);
  const land = group && what === 'measure' ? landOf(group.name, group.span.start, sentence, discourse) : null;
  if (land) return topic(what, land, metric, 'referred');
  if (group) return unlisted(what, group.name, 'other', group.span, metric);
  if (owner) {
    const mention = headEntity(items, owner);
    if (mention && isStatistician(mention.value.name)) {
      const told = what === 'measure' ? (economyOf(sentence, items[run.to - 1]?.end ?? 0) ?? discourse.economy) : null;
      return told && topic(what, told, metric, 'assumed');
    }
    if (mention && fits(mention)) return topic(what, mention, metric, 'named');
    if (
      !items
        .slice(owner.from, owner.to)
        .some((item) => /^(?:it|its|they|he|she|we)$/.test(item.lower) || COMPANY_NOUNS.has(item.lower))
    ) {
      const referred = ofReference(sentence, owner, discourse);
      if (referred) return { ...referred, what, metric };
    }
  }
  const before = items[run.from]?.start ?? sentence.start;
  const words = items.slice(range.from, range.to);
  const possessive = words.find((item) => /^(?:its|their|his|her|our)$/.test(item.lower));
  if (possessive) {
    const possessor =
      (possessive.lower === 'our' ? speakerAfter(sentence, possessive.start) : null) ??
      discourse.possessor(sentence, possessive.start);
    if (possessor) return topic(what, possessor, metric, 'referred');
  }
  const bourse = what === 'price' && owner ? bourseNamed(sentence, owner) : null;
  if (bourse) return { ...bourse, metric };
  const unit = owner ? unitNamed(sentence, owner) : null;
  if (unit) return unlisted(what, unit.name, 'company', unit.span, metric);
  // "They had topped $5bn in profit": several, and no one firm
  if (what === 'measure' && owner && items.slice(owner.from, owner.to).some((item) => item.lower === 'they'))
    return null;
  const word = words.find((item) => /^(?:it|they)$/.test(item.lower) || COMPANY_NOUNS.has(item.lower));
  const goods =
    what === 'measure' && (!word || isOfTheWorld(parts) || parts.includes('world'))
      ? ofGoods(sentence, run, range, metric, discourse)
      : null;
  if (goods) return goods;
  const ofEconomy =
    what === 'measure' && (macro || (!word && (discourse.macro || (isOfEconomy(parts) && !isOfTheWorld(parts)))));
  const state = ofEconomy ? (economyOf(sentence, items[run.to - 1]?.end ?? 0) ?? discourse.economy) : null;
  const reference =
    state ??
    discourse.company(sentence, before, isFirm(items, run.from)) ??
    (what === 'measure' && !word && isNational(parts) ? discourse.economy : null);
  if (reference === null) return null;
  // what is told of a whole economy is no firm's
  if ((state === null || isOfTheWorld(parts)) && !word && what === 'measure' && isOfEconomy(parts)) return null;
  // a round-up of many firms: no firm named long before owns what nobody is named for
  if (
    !word &&
    !ofEconomy &&
    !discourse.centred &&
    reference.value.kind !== 'economy' &&
    reference.end < sentence.start - NEAR
  )
    return null;
  return topic(what, reference, metric, word ? 'referred' : 'assumed');
}

/** "The company had a market value of": it stands for a firm, and for no person named before. */
const isFirm = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).some((item, i) => COMPANY_NOUNS.has(item.lower) && items[i - 1]?.lower === 'the');

/** "the producer price index": no firm's. */
const isPriceIndex = (parts: readonly string[]): boolean =>
  /^(?:index|prices|inflation)$/.test(parts.at(-1) ?? '') &&
  parts.some((word) => /^(?:consumer|producer|wholesale)$/.test(word));

/** "U.S. crude inventories", "Chinese steel output": a nation's stocks and flows of a commodity. */
function nationInside(items: readonly Item[], run: Range): EntityMention | null {
  const words = items.slice(run.from, run.to);
  const nation = words[0]?.entity?.value.kind === 'economy' ? words[0].entity : null;
  const goods = words.some(
    (item) =>
      item.entity?.value.kind === 'commodity' ||
      /^(?:crude|oil|gas|gasoline|distillate|steel|coal|corn|wheat|copper|fuel)$/.test(item.lower),
  );
  return nation !== null && goods && FLOWS.test(words.at(-1)?.lower ?? '') ? nation : null;
}

const FLOWS =
  /^(?:inventor(?:y|ies)|stockpiles?|stocks|supplies|production|output|exports|imports|storage|demand|consumption|reserves)$/;

/** "U.S. crude inventories": the crude has a name of its own. */
function americanInside({ items, article }: Sentence, run: Range): Span | null {
  const [first] = items.slice(run.from, run.to);
  if (first?.entity?.value.kind !== 'commodity' || !FLOWS.test(items[run.to - 1]?.lower ?? '')) return null;
  return /^U\.?S\.? /.test(article.clean.slice(first.start, first.end)) ? { start: first.start, end: first.end } : null;
}

/** "Car sales in China rose 4%, the association said, adding that it expects car sales to …": whose the same measure was. */
function sameMeasure(sentence: Sentence, owner: Range, metric: string | null, discourse: Discourse): Topic | null {
  const [latest] = discourse.topics;
  if (latest?.what !== 'measure' || metric === null || latest.metric === null) return null;
  const here = latest.mention !== null && latest.mention.start >= sentence.start && latest.mention.end <= sentence.end;
  if (!here || latest.metric.toLowerCase() !== metric.toLowerCase()) return null;
  const words = sentence.items.slice(owner.from, owner.to);
  return words.length > 0 &&
    words.some((item) => /^(?:it|they)$/.test(item.lower)) &&
    !words.some((item) => item.entity)
    ? { ...latest, resolution: 'referred' }
    : null;
}

/** "Acme reported a rise in India's steel output": the firm's own output there. */
function ownerAbroad(
  sentence: Sentence,
  named: EntityMention,
  run: Range,
  owner: Range | null,
  macro: boolean,
): Topic | null {
  if (named.value.kind !== 'economy' || macro || owner === null || named.start > (sentence.items[run.from]?.start ?? 0))
    return null;
  const firm = headEntity(sentence.items, owner);
  if (firm?.value.kind !== 'company') return null;
  const end = sentence.items[run.to - 1]?.end ?? named.end;
  return topic('measure', firm, sentence.article.clean.slice(named.start, end).replace(/\s+/g, ' '), 'named');
}

/** '"Our volumes doubled," Acme's chief executive said': the firm named behind the quotation. */
function speakerAfter(sentence: Sentence, from: number): EntityMention | null {
  const close = sentence.article.clean.indexOf('"', from);
  if (close < 0 || close >= sentence.end) return null;
  const { clean } = sentence.article;
  return (
    sentence.entities.find(
      ({ start, outer, value }) =>
        start > close &&
        (value.kind === 'company' ||
          (value.kind === 'other' && OFFICER.test(clean.slice(outer.end, outer.end + 20)) && start - close < 12)),
    ) ?? null
  );
}

/** "Acme co-founder Jo Bloggs", "Acme's chief executive" */
const OFFICER = /^(?:'s)? (?:co-?founder|founder|c[efto]o|chief|chair|president|boss)/i;

/** What a whole economy may have: not a price, a firm's staff or the turnover of a market. */
const isNational = (parts: readonly string[]): boolean =>
  parts.length > 0 && !isOfTheWorld(parts) && !NOT_NATIONAL.test(parts.at(-1) ?? '');

const NOT_NATIONAL =
  /^(?:prices?|index|indexes|indices|yields?|contracts?|worth|value|valuation|shipments?|customers?|clients|pay|volumes?|turnover|workforce|staff|headcount|trades?|trading|transactions?|shares?|stakes?|premiums?|discount|fees?|fine|bonus|members|users|visitors|accounts|margins?|spreads?|rent|returns?)$/;

const isOfTheWorld = (parts: readonly string[]): boolean => /^(?:global|world|worldwide)$/.test(parts[0] ?? '');

/** "headline inflation", "existing home prices": no firm has them. */
const isOfEconomy = (parts: readonly string[]): boolean => {
  const last = parts.at(-1) ?? '';
  if (isOfTheWorld(parts)) return true;
  if (/^(?:inflation|cpi|ppi|gdp|unemployment|jobless|payrolls?|pmi)$/.test(last)) return true;
  return (
    /^(?:prices|sales|starts|rates)$/.test(last) &&
    parts.some((word) => /^(?:home|house|housing|consumer|producer|wholesale|mortgage)$/.test(word))
  );
};

/** The economy of the clause that a measure stands in: "inflation in Spain", not "before Spain's election". */
const economyOf = (sentence: Sentence, end: number): EntityMention | null =>
  sentence.entities.find(
    (mention) =>
      mention.value.kind === 'economy' &&
      !isCentralBank(mention.value.name) &&
      !ACROSS.test(sentence.article.clean.slice(Math.max(sentence.start, mention.start - 24), mention.start)) &&
      (mention.start < end || !/[,;]/.test(sentence.article.clean.slice(end, mention.start))),
  ) ?? null;

/** "exports to Nigeria" */
const ACROSS = /\b(?:exports?|imports?|shipments?|deliveries|supplies|those) (?:to|from|into) (?:the )?$/i;

/** How far back, in characters, an owner may stand. */
const NEAR = 300;

/** The entity that stands before the words ("Apple's shares", "Apple revenue") or behind them ("shares of Apple"). */
function ownerBeside(items: readonly Item[], run: Range, range: Range, macro: boolean): EntityMention | null {
  for (let i = run.from - 1; i >= range.from; i--) {
    const item = items[i] as Item;
    if (item.entity && (item.entity.value.kind !== 'other' || item.entity.possessive)) return item.entity;
    if (item.lower === 'of' || item.lower === 'in' || item.lower === 'for') break;
  }
  if (macro || run.from === range.from) {
    const inside = items
      .slice(run.from, run.to)
      .find((item) => item.entity && (macro || item.entity.value.kind === 'company'));
    if (inside?.entity) return inside.entity;
  }
  if (isAcross(items, run.to)) return null;
  let behind: EntityMention | null = null;
  for (let i = run.to; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    if (behind && /^(?:of|in|on|at|for|from|to|by|with|and|which|that)$/.test(item.lower)) break;
    if (item.entity && item.entity.value.kind !== 'commodity') behind = item.entity;
    if (item.kind === 'mark' && item.lower !== "'s") break;
  }
  return behind;
}

/** "the Cloud Intelligence group": a unit told by capitals and a common noun. */
function unitNamed(sentence: Sentence, range: Range): { name: string; span: Span } | null {
  const { items, article } = sentence;
  const last = items[range.to - 1];
  if (!last || !/^(?:group|unit|division|segment|business|arm|subsidiary)$/.test(last.lower)) return null;
  let from = range.to - 1;
  while (from > range.from && /^[A-Z]/.test(article.clean.slice(items[from - 1]?.start, items[from - 1]?.end))) from--;
  if (from === range.to - 1 || items[from]?.start === sentence.start) return null;
  const span = { start: items[from]?.start ?? 0, end: last.end };
  return { name: article.clean.slice(span.start, span.end), span };
}

/** "Zip shares": a name that nothing knows, told by its capital in the middle of a sentence. */
function capitalsBeside(sentence: Sentence, run: Range, range: Range): { name: string; span: Span } | null {
  if (sentence.kind === 'headline' || sentence.kind === 'heading') return null;
  const { items, article } = sentence;
  let to = range.from;
  while (to < run.to && isUnknownCapital(article.clean, items[to] as Item)) to++;
  const first = items[range.from];
  if (to === range.from || to >= run.to || !first || (first.start === sentence.start && to - range.from < 2))
    return null;
  const span = { start: first.start, end: (items[to - 1] as Item).end };
  return { name: article.clean.slice(span.start, span.end), span };
}

const isUnknownCapital = (clean: string, item: Item): boolean =>
  item.kind === 'word' &&
  item.depth === 0 &&
  /^[A-Z][a-z]/.test(clean.slice(item.start, item.start + 2)) &&
  !METRIC_MODIFIERS.has(item.lower) &&
  !METRIC_HEADS.has(item.lower) &&
  !SHARE_WORDS.has(item.lower) &&
  !COMPANY_NOUNS.has(item.lower) &&
  !DETERMINERS.has(item.lower);

/** "the country's deficit", "wholesalers' inventories": of the economy that the text is about. */
function landOf(words: string, start: number, sentence: Sentence, discourse: Discourse): EntityMention | null {
  if (!OF_LAND.test(words)) return null;
  const before = sentence.entities.find(
    ({ value, end }) => value.kind === 'economy' && end < start && !isCentralBank(value.name),
  );
  return before ?? discourse.economy;
}

const OF_LAND =
  /^(?:country|nation|republic|kingdom|island|state|government|administration|wholesalers|manufacturers|retailers|factories|businesses|households|consumers|farmers|union)$/i;

/** "the domestic institutions' net selling": an owner that is no name. */
function groupBeside(sentence: Sentence, run: Range, range: Range): { name: string; span: Span } | null {
  const { items, article } = sentence;
  const mark = run.from - 1;
  if (mark <= range.from || !/^'s?$/.test(items[mark]?.lower ?? '')) return null;
  let from = mark;
  while (from > range.from && items[from - 1]?.kind !== 'mark' && !DETERMINERS.has(items[from - 1]?.lower ?? ''))
    from--;
  const head = items[mark - 1];
  if (from === mark || !head || head.kind === 'period' || COMPANY_NOUNS.has(head.lower) || SHARE_WORDS.has(head.lower))
    return null;
  const span = { start: items[from]?.start ?? 0, end: head.end };
  return { name: article.clean.slice(span.start, span.end), span };
}
