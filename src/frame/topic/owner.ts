import type { EntityMention } from '../../entity/index.ts';
import { COMPANY_NOUNS, INSTRUMENT_NOUNS, isStatistician, MACRO_METRICS } from '../../lexicon/roles.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import { describesFirm, isBrandOf, isPollster, isWare } from '../discourse/mention-tests.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { economyStarting } from './economies.ts';
import { americanInside, economyOf, isPriceIndex, isSurvey, nationInside } from './economy-measures.ts';
import { firmThere, ownerAbroad } from './firm-there.ts';
import { bourseNamed } from './market.ts';
import { isSetRate, landOf, setterNear } from './nation.ts';
import { assumed, goodsTold, marketTurnover, sameEconomy, sameTrade } from './owner-assumed.ts';
import {
  boardBehind,
  capitalsBeside,
  groupBeside,
  isStakeIn,
  mergedFirm,
  ownerBeside,
  unitNamed,
} from './owner-beside.ts';
import { includedDebt, sharesOf, sharesOfGroup } from './owner-groups.ts';
import { isOfOthers } from './possessed.ts';
import { ofProduct } from './product.ts';
import { headEntity, headWord, ofReference } from './refer.ts';
import { scoped } from './scope.ts';
import type { Told, Way } from './told.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** The subject that owns a measure or a share: named beside it, by "its", by the clause's subject, or by the running text. */
export function own(told: Told, what: Topic['what'], metric: string | null): Topic | null {
  const parts = metric === null || what !== 'measure' ? [] : metric.toLowerCase().split(/[ -]/);
  const polled = isSurvey(parts);
  const { sentence, run, range, owner, discourse } = told;
  const macro =
    !isBudgetOfFirm(told, parts) && (polled || parts.some((word) => MACRO_METRICS.has(word)) || isPriceIndex(parts));
  const question = { sentence, run, range, owner, discourse, what, metric, parts, macro };
  for (const way of WAYS) {
    const found = way(question);
    if (found?.kind === 'commodity' && parts.some((word) => OF_LANDS.has(word))) continue;
    if (polled && /^(?:company|other)$/.test(found?.kind ?? '')) continue;
    if (found?.kind === 'company' && owner !== null && isNoFirm(sentence.items, owner)) return null;
    if (found) return what === 'measure' ? scoped(told, found) : found;
    if (found === null) return null;
  }
  return null;
}

/** "The central bank raised its key rate", "the government": no firm that the text is about. */
const isNoFirm = (items: readonly Item[], { from, to }: Range): boolean => {
  const words = items.slice(from, to);
  const head = headWord(items, { from, to })?.lower ?? '';
  return (
    !words.some(({ entity }) => entity !== null) &&
    (NO_FIRM.test(head) || (head === 'bank' && words.some(({ lower }) => lower === 'central')))
  );
};

const NO_FIRM =
  /^(?:government|governments|ministry|treasury|parliament|congress|senate|lawmakers|cabinet|administration|regulators?|court|courts|judges?|police|unions?|authorities|economists)$/;

/** "the company has a capital budget": no land's. */
const isBudgetOfFirm = ({ sentence: { items }, range, owner }: Told, parts: readonly string[]): boolean =>
  parts.at(-1) === 'budget' &&
  [range, owner].some(
    (words) =>
      words !== null &&
      items.slice(words.from, words.to).some(({ lower }) => lower !== 'corporation' && COMPANY_NOUNS.has(lower)),
  );

/** "Acme's sales", "sales at Acme". */
const namedBeside: Way = (question) => {
  const { sentence, what, metric, run, range, owner, macro, discourse } = question;
  const beside = ownerBeside(sentence.items, run, range, macro);
  const product = what === 'measure' && beside !== null ? ofProduct(question, beside) : null;
  if (product !== null) return product;
  const brand = beside !== null && isBrandOf(sentence, beside) ? discourse.owningFirm(sentence) : null;
  const isOwner = beside !== null && !describesFirm(sentence, beside) && !isWare(sentence, beside);
  const named = brand ?? (isOwner ? beside : null);
  if (named === null) {
    const merged = mergedFirm(sentence, run.from);
    return merged ? unlisted(what, merged.name, 'other', merged.span, metric) : undefined;
  }
  const doer =
    ownerAbroad(sentence, named, run, owner, macro) ??
    (what === 'measure' && !macro ? firmThere(sentence, named, run, range, discourse) : null);
  if (what === 'price' && named.value.kind === 'economy') return sharesOf(question, named);
  return doer ?? (fits(what, named) ? topic(what, named, metric, 'named') : undefined);
};

/** No good has them: "growth in oil and inflation of 5%". */
const OF_LANDS = new Set('inflation cpi ppi gdp gnp unemployment jobless payrolls wages'.split(' '));

/** "U.S. crude inventories". */
const nationOf: Way = ({ sentence, what, metric, run, discourse }) => {
  if (what !== 'measure') return undefined;
  const nation = nationInside(sentence, run, discourse.centred);
  if (nation) return topic(what, nation, metric, 'named');
  const american = americanInside(sentence, run);
  return american ? unlisted(what, 'United States', 'economy', american, metric) : undefined;
};

/** "demand in the industrialized countries", "supply from non-OPEC countries": of several lands told as one. */
const ofLands: Way = ({ sentence, what, metric, run, range }) => {
  const { items } = sentence;
  if (what !== 'measure' || !/^(?:in|of|from|by)$/.test(items[run.to]?.lower ?? '')) return undefined;
  const lands = economyStarting(sentence, run.to + 1);
  if (lands === null || lands.mention !== null || lands.range.to > range.to) return undefined;
  if (lands.name === 'world economy' || items[lands.range.from]?.kind === 'quantity') return undefined;
  const span = { start: items[lands.range.from]?.start ?? 0, end: items[lands.range.to - 1]?.end ?? 0 };
  return unlisted(what, lands.name, 'economy', span, metric);
};

/** "FORD SHARES", "the group's sales", "the country's exports": named by its kind, or in capitals. */
const groupNamed: Way = ({ sentence, what, metric, run, range, discourse }) => {
  const capitals = what === 'price' ? capitalsBeside(sentence, run, range) : null;
  if (capitals) return unlisted(what, capitals.name, 'company', capitals.span, metric, 'referred');
  const group = groupBeside(sentence, run, range);
  if (!group) return undefined;
  const kinds = INSTRUMENT_NOUNS.get(group.name.toLowerCase());
  const traded = kinds ? discourse.instrument(sentence, group.span.start, kinds as readonly SubjectKind[]) : null;
  if (traded) return topic(what, traded, metric, 'referred');
  const land = what === 'measure' ? landOf(group.name, group.span.start, sentence, discourse) : null;
  return land ? topic(what, land, metric, 'referred') : unlisted(what, group.name, 'other', group.span, metric);
};

/** "Acme reported sales", "the stock had a volume": the subject of the clause. */
const clauseSubject: Way = (question) => {
  const { sentence, what, metric, run, owner, discourse } = question;
  if (owner === null) return undefined;
  const { items } = sentence;
  const named = headEntity(items, owner);
  const mention = named !== null && isOfOthers(items, owner) ? apposedTo(items, owner) : named;
  if (named !== null && mention === null) return null;
  if (mention && isStakeIn(items, run) && mention.start >= (items[run.to]?.start ?? 0)) return null;
  if (mention && isStatistician(mention.value.name)) {
    const told = what === 'measure' ? (economyOf(sentence, items[run.to - 1]?.end ?? 0) ?? discourse.economy) : null;
    return told && topic(what, told, metric, 'assumed');
  }
  // "a court decision could cut its earnings": not those of the court
  if (mention && isEventOf(items, owner) && items.slice(question.range.from, question.range.to).some(isIts))
    return undefined;
  if (mention && fits(what, mention)) {
    const isTeller = discourse.isTeller(mention) || describesFirm(sentence, mention) || isPollster(sentence, mention);
    if (!isTeller) return topic(what, mention, metric, 'named');
  }
  const words = items.slice(owner.from, owner.to);
  if (words.some(({ lower }) => PRONOUN.test(lower) || COMPANY_NOUNS.has(lower))) return undefined;
  const referred = ofReference(sentence, owner, discourse);
  return referred ? { ...referred, what, metric } : undefined;
};

/** "Acme's biggest customer, Beta Ltd, cut": the name that commas set off behind the words for somebody else. */
const apposedTo = (items: readonly Item[], { to }: Range): EntityMention | null =>
  items[to]?.lower === ',' && items[to + 2]?.lower === ',' ? (items[to + 1]?.entity ?? null) : null;

/** What somebody does, told by his name: "a Federal Reserve decision", "the Acme strike". */
function isEventOf(items: readonly Item[], { from, to }: Range): boolean {
  const at = items.findIndex((item, i) => i >= from && i < to && item.entity !== null);
  return at >= 0 && !items[at]?.entity?.possessive && EVENT.test(items[at + 1]?.lower ?? '');
}

const EVENT =
  /^(?:decisions?|rulings?|orders?|approval|strikes?|votes?|investigations?|probes?|rules?|proposals?|contracts?|awards?|acquisitions?|mergers?|purchases?|transactions?|lawsuits?|suits?|settlements?|agreements?)$/;
const isIts = ({ lower }: Item): boolean => lower === 'its';

const PRONOUN = /^(?:it|its|they|he|she|we)$/;

/** "copper stocks of the exchange": those of a board. */
const boardNamed: Way = ({ sentence, what, metric, run }) => {
  const board = what === 'measure' ? boardBehind(sentence, run) : null;
  return board ? unlisted(what, board.name, 'other', board.span, metric) : undefined;
};

/** "its sales", "our volumes". */
const byPossessive: Way = ({ sentence, what, metric, parts, run, range, discourse }) => {
  const words = sentence.items.slice(range.from, range.to);
  const possessive = words.find((item) => /^(?:its|their|his|her|our)$/.test(item.lower));
  if (!possessive) return undefined;
  // "The central bank left its key rate at 5%": of no firm
  const bank = isSetRate(parts) ? sentence.items.slice(0, run.from).findLastIndex(isCentral) : -1;
  const land = sentence.items.slice(Math.max(0, bank - 3), Math.max(0, bank)).findLast(({ entity }) => entity)?.entity;
  if (land?.value.kind === 'economy') return topic(what, land, metric, 'named');
  if (bank >= 0 && setterNear(sentence, discourse) === null) return null;
  const possessor =
    (possessive.lower === 'our' ? speakerAfter(sentence, possessive.start) : null) ??
    discourse.possessor(sentence, possessive.start);
  return possessor ? topic(what, possessor, metric, 'referred') : undefined;
};

const isCentral = ({ lower, entity }: Item, i: number, items: readonly Item[]): boolean =>
  entity === null && lower === 'bank' && items[i - 1]?.lower === 'central';

/** "Frankfurt shares", "the phone unit": what the clause's subject is called. */
const boursesAndUnits: Way = ({ sentence, what, metric, owner }) => {
  if (owner === null) return undefined;
  const bourse = what === 'price' ? bourseNamed(sentence, owner) : null;
  if (bourse) return { ...bourse, metric };
  const unit = unitNamed(sentence, owner);
  if (unit) return unlisted(what, unit.name, 'company', unit.span, metric);
  // "They had topped $5bn in profit": several, and no one firm
  const isSeveral =
    what === 'measure' && sentence.items.slice(owner.from, owner.to).some(({ lower }) => lower === 'they');
  return isSeveral ? null : undefined;
};

const fits = (what: Topic['what'], { value }: EntityMention): boolean =>
  what !== 'measure' || value.kind !== 'currency';

/** "Car sales in China rose 4%, the association said, adding that it expects car sales to …": whose the same measure was. */
const sameMeasure: Way = ({ sentence, metric, owner, discourse }) => {
  const [latest] = discourse.topics;
  if (owner === null || latest?.what !== 'measure' || metric === null || latest.metric === null) return undefined;
  const here = latest.mention !== null && latest.mention.start >= sentence.start && latest.mention.end <= sentence.end;
  if (!here || latest.metric.toLowerCase() !== metric.toLowerCase()) return undefined;
  const words = sentence.items.slice(owner.from, owner.to);
  return words.some((item) => /^(?:it|they)$/.test(item.lower)) && !words.some((item) => item.entity)
    ? { ...latest, resolution: 'referred' }
    : undefined;
};

/** '"Our volumes doubled," Acme's chief executive said': the firm named behind the quotation. */
function speakerAfter(sentence: Sentence, from: number): EntityMention | null {
  const { clean } = sentence.article;
  const mark = clean.slice(from, sentence.end).indexOf('"');
  if (mark < 0) return null;
  const close = from + mark;
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

/** The ways to an owner, the surest first. */
const WAYS: readonly Way[] = [
  ofLands,
  sharesOfGroup,
  includedDebt,
  namedBeside,
  nationOf,
  sameMeasure,
  groupNamed,
  clauseSubject,
  boardNamed,
  byPossessive,
  boursesAndUnits,
  sameTrade,
  sameEconomy,
  marketTurnover,
  goodsTold,
  assumed,
];
