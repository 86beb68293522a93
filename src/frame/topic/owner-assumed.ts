import type { EntityMention } from '../../entity/index.ts';
import { countedFor } from '../../lexicon/counted-for.ts';
import { DATA_HOUSES, HOUSE_WORDS } from '../../lexicon/data-houses.ts';
import { TRADED_NOUNS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS, isCentralBank, isStatistician } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { NEAR } from '../discourse/focus.ts';
import { isWare } from '../discourse/mention-tests.ts';
import type { Item, Sentence } from '../sentence.ts';
import { economyOf, isNational, isOfEconomy, isOfTheWorld, isStatistic } from './economy-measures.ts';
import { ofGoods } from './goods.ts';
import {
  bankedIn,
  countedBy,
  countedNation,
  economyNear,
  isSetRate,
  marketLand,
  setterIn,
  setterNear,
} from './nation.ts';
import { isStakeIn } from './owner-beside.ts';
import { PAID, reportedPrices } from './price-report.ts';
import { headEntity } from './refer.ts';
import type { Question, Way } from './told.ts';
import { topic, unlisted } from './topic.ts';

/** "world oil demand", where no word stands for a firm. */
export const goodsTold: Way = (question) => {
  const { sentence, what, metric, run, range, parts, discourse } = question;
  if (what !== 'measure' || (refersToFirm(question) && !isOfTheWorld(parts) && !parts.includes('world')))
    return undefined;
  return ofGoods(sentence, run, range, metric, discourse) ?? undefined;
};

/** "it", "the company" among the words of the measure. */
const refersToFirm = ({ sentence: { items }, range, parts }: Question): boolean =>
  items
    .slice(range.from, range.to)
    .some(
      ({ lower }) =>
        /^(?:it|they)$/.test(lower) ||
        (COMPANY_NOUNS.has(lower) &&
          !(/^(?:business|bank|airline)$/.test(lower) && OF_FIRMS.test(parts[parts.indexOf(lower) + 1] ?? '')) &&
          !(lower === 'unit' && /^costs?$/.test(parts.at(-1) ?? ''))),
    );

/** "business inventories", "bank lending": of all firms, of all banks. */
const OF_FIRMS =
  /^(?:equipment|inventor(?:y|ies)|investments?|spending|loans?|lending|credit|deposits|reserves|borrowings?|activity|confidence|sentiment|failures|bankruptcies|output|formation|sales|rates?|fares)$/;

/** "Exports to Peru fell 3%. Shipments to Chile rose 2%": whose went to one place, his went to the next. */
export const sameTrade: Way = ({ sentence, metric, run, owner, discourse }) => {
  const [latest] = discourse.topics;
  if (owner !== null || latest?.what !== 'measure' || latest.mention === null) return undefined;
  if (!TO_PLACE.test(metric ?? '') || !TO_PLACE.test(latest.metric ?? '')) return undefined;
  const start = sentence.items[run.from]?.start ?? sentence.start;
  // named at the head of a row of such sentences
  const reach = latest.resolution === 'referred' ? 3 * NEAR : NEAR;
  return start - latest.mention.end <= reach ? { ...latest, metric, resolution: 'referred' } : undefined;
};

/** "Inflation slowed to 5%. On the month, prices rose 0.2%", "Output rose 2%. Shipments fell": of the economy told last. */
export const sameEconomy: Way = (question) => {
  const { sentence, what, metric, parts, owner, discourse } = question;
  const [latest] = discourse.topics;
  if (what !== 'measure' || owner !== null || latest?.what !== 'measure' || latest.kind !== 'economy') return undefined;
  if (isCentralBank(latest.name) || isOfTheWorld(parts) || parts.includes('worldwide')) return undefined;
  const isElse = ({ value: { kind, name } }: EntityMention): boolean =>
    NOT_THERE.test(kind) || (kind === 'economy' && name !== latest.name && !isCentralBank(name));
  const head = parts.at(-1) ?? '';
  const report = PAID.test(head) && !sentence.entities.some(isElse) ? reportedPrices(question) : null;
  if (report !== null) return report;
  if (sentence.index - discourse.toldIn > 1 || sentence.entities.some(isElse)) return undefined;
  const beside = BESIDE.find(([heads]) => heads.test(head))?.[1];
  if (beside === undefined || !beside.test(latest.metric ?? '')) return undefined;
  if (/^price/.test(head) && !parts.slice(0, -1).every((word) => LEVELLED.test(word))) return undefined;
  const here = (latest.mention?.start ?? -1) >= sentence.start ? latest.mention : null;
  const isSame = parts.length === 1 && head === 'prices' && /prices$/i.test(latest.metric ?? '');
  return { ...latest, metric: isSame ? latest.metric : metric, resolution: 'referred', mention: here };
};

const NOT_THERE = /^(?:company|fund|index|crypto|bond|currency)$/;
const LEVELLED = /^(?:median|average|monthly|annual|overall|headline|core|underlying|asking|typical)$/;

/** Measures that firms and markets have too, by those of an economy that tell them its own. */
const BESIDE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:output|production|crop|harvest|exports?|imports?|area|plantings|consumption)$/,
    /\b(?:output|production|crop|harvest|exports?|imports?|area|plantings|consumption)\b/i,
  ],
  [/^(?:sales|registrations)$/, /\b(?:registrations|(?:car|vehicle|auto) sales)\b/i],
  [/^prices?$/, /\b(?:inflation|prices?|cpi|ppi|(?:home|house|housing) (?:sales|starts|prices))\b/i],
  [/^(?:pay|earnings|wages?)$/, /\b(?:(?:un)?employment|jobless|payrolls?|jobs|vacancies|pay|earnings|wages?)\b/i],
  [
    /^(?:shipments?|inventories|stocks|orders|utili[sz]ation|deliveries)$/,
    /\b(?:output|production|orders|inventories|shipments)\b/i,
  ],
  [
    /^(?:index|gauge|sub-index|subindex|reading|component|measure)$/,
    /\b(?:pmi|confidence|sentiment|climate|survey|purchasing managers)\b/i,
  ],
];

/** "The Nikkei fell 1%. Turnover was 1.2 billion shares": of the market told last. */
export const marketTurnover: Way = ({ what, metric, parts, owner, run, sentence, discourse }) => {
  const [latest] = discourse.topics;
  if (what !== 'measure' || owner !== null || !/^(?:turnover|volumes?)$/.test(parts.at(-1) ?? '')) return undefined;
  const isMarkets = latest?.what === 'price' && latest.kind === 'index' && !discourse.centred;
  return isMarkets && run.from < 3 && sentence.index - discourse.toldIn <= 3
    ? { ...latest, what, metric, resolution: 'referred', mention: null }
    : undefined;
};

const TO_PLACE = new RegExp(`\\b(?:${TRADED_NOUNS}|sales) (?:to|from|into) [a-z]`, 'i');

/** No words beside it name an owner: the economy or the firm that the text is about. */
export const assumed: Way = (question) => {
  const { sentence, what, metric, run, owner, parts, macro, discourse } = question;
  const { items } = sentence;
  // "is active there through a 50% stake in": the subject's own
  const through = items.slice(Math.max(0, run.from - 5), run.from).some(({ lower }) => /^(?:through|via)$/.test(lower));
  if (isStakeIn(items, run) && !through) return null;
  const start = items[run.from]?.start ?? sentence.start;
  const isReferred = refersToFirm(question);
  const isMeasure = what === 'measure';
  const isEconomys =
    (isOfEconomy(parts) && !isOfTheWorld(parts)) ||
    ((isStatistic(parts) || isCarMarket(parts, sentence)) && !discourse.centred);
  const ofEconomy = isMeasure && (macro || (!isReferred && (discourse.macro || isEconomys)));
  const here = ofEconomy ? economyOf(sentence, items[run.to - 1]?.end ?? 0) : null;
  // "the RBI kept the repo rate unchanged": a bank sets it
  const bank = isMeasure && owner === null && isSetRate(parts) ? setterIn(sentence) : null;
  if (bank !== null) return topic(what, bank, metric, 'referred');
  // "the ECB expects inflation to average 2%"
  const banked = macro && here === null ? bankedIn(sentence) : null;
  if (banked !== null) return unlisted(what, banked, 'economy', null, metric, 'assumed');
  const body = ofEconomy && here === null && !discourse.centred ? countedFor(sentence.text) : null;
  if (body !== null && body !== 'euro zone') return unlisted(what, body, 'economy', null, metric, 'assumed');
  const setter = macro && here === null ? setterNear(sentence, discourse) : null;
  if (setter !== null) return unlisted(what, setter, 'economy', null, metric, 'assumed');
  const state = ofEconomy
    ? (here ?? (parts.includes('domestic') ? null : economyNear(sentence, discourse)) ?? discourse.economy)
    : null;
  const counted =
    isMeasure && state === null && !isReferred ? countedNation(sentence, parts, ofEconomy, discourse) : null;
  if (counted !== null) return { ...counted, metric };
  const isUnowned = isMeasure && !discourse.centred && (macro || isEconomys) && state === null;
  const land = isUnowned ? marketLand(discourse) : null;
  if (land !== null) return unlisted(what, land, 'economy', null, metric, 'assumed');
  const isNations = isMeasure && !isReferred && isNational(parts);
  const counts = isNations && (discourse.macro || discourse.counted !== null) && !OF_FIRM.test(parts.at(-1) ?? '');
  const firm = isReferred
    ? discourse.company(sentence, start, isFirm(items, run.from))
    : discourse.unnamed(sentence, start, isFirm(items, run.from));
  // a firm that a text of statistics only comes to later owns none of them
  const reference =
    state ??
    (isNations && !discourse.centred ? (openingEconomy(sentence, start) ?? economyNear(sentence, discourse)) : null) ??
    (firm !== null && counts && !isReferred && firm.start >= sentence.end ? null : firm) ??
    (isNations ? discourse.economy : null);
  if (reference === null) return null;
  const ofCounted = isMeasure ? countedBy(sentence, reference, run, discourse) : null;
  if (ofCounted) return { ...ofCounted, metric };
  // who only counts and tells owns nothing of it
  if (isMeasure && (isStatistician(reference.value.name) || discourse.isTeller(reference))) return null;
  if (isMeasure && reference.start >= sentence.start && isWare(sentence, reference)) {
    const maker = sentence.entities.find(
      (mention) => mention.value.kind === 'company' && mention.value.name !== reference.value.name,
    );
    return maker ? topic(what, maker, metric, 'assumed') : null;
  }
  if (isReferred) return topic(what, reference, metric, 'referred');
  // what is told of a whole economy is no firm's
  if ((state === null || isOfTheWorld(parts)) && isMeasure && (isEconomys || isOfEconomy(parts))) return null;
  // a round-up of many firms, or what one tells of others: no firm named long before owns what nobody is named for
  const teller = owner === null ? null : headEntity(items, owner);
  const isOthers = !discourse.centred || (teller !== null && discourse.isTeller(teller));
  const isFirms = !ofEconomy && reference.value.kind !== 'economy';
  if (isFirms && isMeasure && reference.end <= sentence.start && isToldByAnother(sentence, start, reference))
    return null;
  if (isFirms && isOthers && !isSpokenOf(sentence, reference, discourse)) return null;
  return topic(what, reference, metric, 'assumed');
};

/** "In Germany, output rose": the economy that a sentence opens with. */
function openingEconomy({ entities, start, article: { clean } }: Sentence, to: number): EntityMention | null {
  const [first, second] = entities;
  if (first?.value.kind !== 'economy' || first.end > to || (second !== undefined && second.start < to)) return null;
  return /^In (?:the )?$/.test(clean.slice(start, first.start)) && clean.charAt(first.outer.end) === ',' ? first : null;
}

/** "Registrations rose 1% to 140,000 vehicles" */
const isCarMarket = (parts: readonly string[], { text }: Sentence): boolean =>
  parts.at(-1) === 'registrations' && /\b(?:cars?|vehicles?)\b/.test(text);

const OF_FIRM = /^(?:profits?|loss|losses|earnings|income|net|revenues?|sales|eps|dividends?|margins?)$/;

/** "Counters said smartphone shipments rose": who begins the sentence tells of a market, and not of the firm named before. */
function isToldByAnother({ text, start }: Sentence, at: number, { value }: EntityMention): boolean {
  const told = TOLD_BY.exec(text.slice(0, Math.max(0, at - start)));
  const teller = told?.[1];
  return (
    teller !== undefined &&
    !value.name.includes(teller) &&
    (DATA_HOUSES.has(teller.toLowerCase()) || HOUSE_WORDS.test(teller))
  );
}

const TOLD_BY =
  /^(?:The )?([A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}) (?:said|says|reported|estimates|estimated|reckons|found) (?:that )?(?:global |worldwide |total )?(?:[a-z]+ )?$/;

/** Named in the sentence, or still spoken of where it begins. */
const isSpokenOf = (sentence: Sentence, firm: EntityMention, discourse: Discourse): boolean =>
  (firm.start >= sentence.start && firm.end <= sentence.end) || discourse.inFocus(sentence, firm);

/** "The company had a market value of": it stands for a firm, and for no person named before. */
const isFirm = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).some((item, i) => COMPANY_NOUNS.has(item.lower) && items[i - 1]?.lower === 'the');
