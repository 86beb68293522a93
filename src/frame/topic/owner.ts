import type { EntityMention } from '../../entity/index.ts';
import { COMPANY_NOUNS, isStatistician, MACRO_METRICS } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { describesFirm, isBrandOf, isPollster, isWare } from '../discourse/mention-tests.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import {
  americanInside,
  economyOf,
  isNational,
  isOfEconomy,
  isOfTheWorld,
  isPriceIndex,
  nationInside,
} from './economy-measures.ts';
import { ofGoods } from './goods.ts';
import { bourseNamed } from './market.ts';
import { countedBy, countedNation, economyNear, landOf } from './nation.ts';
import { boardBehind, capitalsBeside, groupBeside, mergedFirm, ownerBeside, unitNamed } from './owner-beside.ts';
import { headEntity, ofReference } from './refer.ts';
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
  const beside = ownerBeside(items, run, range, macro);
  const brand = beside !== null && isBrandOf(sentence, beside) ? discourse.owningFirm(sentence) : null;
  const named =
    brand ?? (beside !== null && (describesFirm(sentence, beside) || isWare(sentence, beside)) ? null : beside);
  const merged = named === null ? mergedFirm(sentence, run.from) : null;
  if (merged) return unlisted(what, merged.name, 'other', merged.span, metric);
  const doer = named ? ownerAbroad(sentence, named, run, owner, macro) : null;
  if (doer) return doer;
  if (named && fits(named)) return topic(what, named, metric, 'named');
  const nation = what === 'measure' ? nationInside(sentence, run, discourse.centred) : null;
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
  const teller = owner ? headEntity(items, owner) : null;
  const isTold = teller !== null && discourse.isTeller(teller);
  if (owner) {
    const mention = teller;
    if (mention && isStatistician(mention.value.name)) {
      const told = what === 'measure' ? (economyOf(sentence, items[run.to - 1]?.end ?? 0) ?? discourse.economy) : null;
      return told && topic(what, told, metric, 'assumed');
    }
    const from = mention !== null && (isTold || describesFirm(sentence, mention) || isPollster(sentence, mention));
    if (mention && !from && fits(mention)) return topic(what, mention, metric, 'named');
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
  const board = what === 'measure' ? boardBehind(sentence, run) : null;
  if (board) return unlisted(what, board.name, 'other', board.span, metric);
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
  const isBusiness = parts.at(-2) === 'business';
  const word = words.find(
    (item) =>
      /^(?:it|they)$/.test(item.lower) || (COMPANY_NOUNS.has(item.lower) && !(isBusiness && item.lower === 'business')),
  );
  const goods =
    what === 'measure' && (!word || isOfTheWorld(parts) || parts.includes('world'))
      ? ofGoods(sentence, run, range, metric, discourse)
      : null;
  if (goods) return goods;
  const ofEconomy =
    what === 'measure' && (macro || (!word && (discourse.macro || (isOfEconomy(parts) && !isOfTheWorld(parts)))));
  const state = ofEconomy
    ? (economyOf(sentence, items[run.to - 1]?.end ?? 0) ??
      (parts.includes('domestic') ? null : economyNear(sentence, discourse)) ??
      discourse.economy)
    : null;
  const counted =
    what === 'measure' && state === null && !word ? countedNation(sentence, parts, ofEconomy, discourse) : null;
  if (counted !== null) return { ...counted, metric };
  const reference =
    state ??
    (what === 'measure' && !word && isNational(parts) && !discourse.centred
      ? economyNear(sentence, discourse)
      : null) ??
    discourse.company(sentence, before, isFirm(items, run.from)) ??
    (what === 'measure' && !word && isNational(parts) ? discourse.economy : null);
  if (reference === null) return null;
  const ofCounted = what === 'measure' ? countedBy(sentence, reference, run, discourse) : null;
  if (ofCounted) return { ...ofCounted, metric };
  // what is told of a whole economy is no firm's
  if ((state === null || isOfTheWorld(parts)) && !word && what === 'measure' && isOfEconomy(parts)) return null;
  // a round-up of many firms, or what one tells of others: no firm named long before owns what nobody is named for
  if (
    !word &&
    !ofEconomy &&
    (!discourse.centred || isTold) &&
    reference.value.kind !== 'economy' &&
    !isSpokenOf(sentence, reference, discourse)
  )
    return null;
  return topic(what, reference, metric, word ? 'referred' : 'assumed');
}

/** Named in the sentence, or still spoken of where it begins. */
const isSpokenOf = (sentence: Sentence, firm: EntityMention, discourse: Discourse): boolean =>
  (firm.start >= sentence.start && firm.end <= sentence.end) || discourse.inFocus(sentence, firm);

/** "The company had a market value of": it stands for a firm, and for no person named before. */
const isFirm = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).some((item, i) => COMPANY_NOUNS.has(item.lower) && items[i - 1]?.lower === 'the');

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
