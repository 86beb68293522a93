import type { EntityMention } from '../../entity/index.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import type { Span } from '../../schema/span.ts';
import { isDestination } from '../discourse/mention-tests.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';

/** "the producer price index": no firm's. */
export const isPriceIndex = (parts: readonly string[]): boolean =>
  (/^(?:index|prices|inflation)$/.test(parts.at(-1) ?? '') &&
    parts.some((word) => /^(?:consumer|producer|wholesale)$/.test(word))) ||
  (parts.includes('index') && parts.some((word) => /^(?:goods|foods|indicators|production|prices)$/.test(word)));

/** "consumer confidence index", "manufacturing PMI": what a house polls of others. */
export const isSurvey = (parts: readonly string[]): boolean =>
  parts.includes('pmi') ||
  (parts.length < 6 &&
    parts.some(
      (word, i) =>
        /^(?:confidence|sentiment|climate|activity|conditions|morale)$/.test(word) &&
        SURVEYED.test(parts[i - 1] ?? '') &&
        (i === parts.length - 1 ||
          (i === parts.length - 2 && /^(?:index|gauge|indicator|barometer)$/.test(parts[i + 1] ?? ''))),
    ));

const SURVEYED =
  /^(?:consumer|business|investor|economic|household|builder|homebuilder|manufacturing|services|factory)$/;

/** "U.S. crude inventories", "Chinese steel output": a nation's stocks and flows of a commodity. */
export function nationInside({ items, entities, kind }: Sentence, run: Range, centred: boolean): EntityMention | null {
  const words = items.slice(run.from, run.to);
  const nation = words[0]?.entity?.value.kind === 'economy' ? words[0].entity : null;
  const goods = words.some(
    (item) =>
      item.entity?.value.kind === 'commodity' ||
      /^(?:crude|oil|gas|gasoline|distillate|steel|coal|corn|wheat|copper|fuel|beef|pork|meat|sugar|cotton|rice|cocoa|coffee|grain|wool|tin|zinc|rubber|milk|butter|soybean|oilseed|cane|ore|timber|cement|tea|tobacco|cereal|barley|maize)$/.test(
        item.lower,
      ),
  );
  if (nation !== null && isMoneyRate(words.map(({ lower }) => lower))) return nation;
  if (nation !== null && COUNTS.test(words.at(-1)?.lower ?? '')) return nation;
  if (nation === null) return null;
  // "Saudi output", where no firm is about; or none is in the headline
  const isAlone = kind === 'headline' && !entities.some(({ value }) => value.kind === 'company');
  const own =
    (isAlone || !centred) && !entities.some(({ value, start }) => value.kind === 'company' && start < nation.start);
  if (own && words.some(({ lower }) => OF_A_NATION.test(lower))) return nation;
  return FLOWS.test(words.at(-1)?.lower ?? '') && (goods || own) ? nation : null;
}

/** Words of what only a whole economy has: "U.S. retail sales volumes", "British house prices". */
const OF_A_NATION =
  /^(?:retail|auto|car|vehicle|housing|mortgage|household|consumer|consumers|factory|industrial|durable|construction|wholesale|personal|disposable|public|government|budget|existing|pending|corporate|machinery)$/;

/** What is counted of a nation: "the U.S. rig count", "Japanese bankruptcies". */
const COUNTS = /^(?:count|bankruptcies|arrivals|landings|product|gdp|gnp)$/;

const FLOWS =
  /^(?:inventor(?:y|ies)|stockpiles?|stocks|supplies|production|output|exports|imports|storage|demand|consumption|reserves|generation)$/;

/** "U.S. crude inventories": the crude has a name of its own. */
export function americanInside({ items, article }: Sentence, run: Range): Span | null {
  // "net U.S. crude imports"
  const first = items.slice(run.from, run.to).find(({ entity }) => entity?.value.kind === 'commodity');
  if (first === undefined || !FLOWS.test(items[run.to - 1]?.lower ?? '')) return null;
  return /^U\.?S\.? /.test(article.clean.slice(first.start, first.end)) ? { start: first.start, end: first.end } : null;
}

/** What a whole economy may have: not a price, a firm's staff or the turnover of a market. */
export const isNational = (parts: readonly string[]): boolean =>
  parts.length > 0 &&
  !isOfTheWorld(parts) &&
  !NOT_NATIONAL.test(parts.at(-1) ?? '') &&
  !(/^revenues?$/.test(parts.at(-1) ?? '') && parts.some((word) => OF_BUSINESS.test(word)));

/** What tells the revenue of a firm, and of no state. */
const OF_BUSINESS =
  /^(?:recurring|subscription|subscriber|advertising|ad|cloud|product|software|operating|organic|quarterly|run-rate)$/;

const NOT_NATIONAL =
  /^(?:prices?|index|indexes|indices|yields?|contracts?|worth|value|valuation|shipments?|customers?|clients|pay|volumes?|turnover|workforce|staff|headcount|trades?|trading|transactions?|shares?|stakes?|premiums?|discount|fees?|fine|bonus|members|users|visitors|accounts|margins?|spreads?|rent|returns?)$/;

/** "global steel output": nobody's in particular. */
export const isOfTheWorld = (parts: readonly string[]): boolean =>
  /^(?:global|world|worldwide)$/.test(parts[0] ?? '') && !OF_A_FIRM.test(parts[1] ?? '');

/** What only a firm counts: "global comparable sales". */
const OF_A_FIRM =
  /^(?:comparable|same-store|like-for-like|net|organic|adjusted|systemwide|system-wide|operating|revenues?|headcount|workforce|bookings|subscribers|deliveries)$/;

/** "the discount rate", "call money rates": a market's or a central bank's, and no firm's that nobody names. */
const isMoneyRate = (parts: readonly string[]): boolean =>
  /^rates?$/.test(parts.at(-1) ?? '') &&
  parts.some((word) =>
    /^(?:discount|call|money|interbank|overnight|lombard|exchange|funds|repo|repurchase)$/.test(word),
  );

/** "headline inflation", "existing home prices": no firm has them. */
export const isOfEconomy = (parts: readonly string[]): boolean => {
  const last = parts.at(-1) ?? '';
  if (isOfTheWorld(parts) || isMoneyRate(parts)) return true;
  if (/^(?:inflation|cpi|ppi|gdp|unemployment|jobless|payrolls?|pmi)$/.test(last)) return true;
  if (/^(?:inventories|sales|investment|spending|failures)$/.test(last) && parts.at(-2) === 'business') return true;
  if (
    /^(?:consumer|household) spending$|^housing starts$|^(?:personal|household) incomes?$/.test(
      parts.slice(-2).join(' '),
    )
  )
    return true;
  return (
    (last === 'costs' && parts[0] === 'unit' && /^labou?r$/.test(parts.at(-2) ?? '')) ||
    (last === 'worked' && parts.at(-2) === 'hours') ||
    (/^(?:prices|sales|starts|rates)$/.test(last) &&
      parts.some((word) => /^(?:home|house|housing|consumer|producer|wholesale|mortgage|export|import)$/.test(word))) ||
    NATIONAL_ONLY.test(parts.join(' '))
  );
};

/** What lands have with each other, and what living in one costs. */
const NATIONAL_ONLY = /^(?:[a-z]+ )?(?:terms of trade|balance of (?:payments|trade)(?: \w+)?|cost of living)$/;

/** "Retail sales", "jobless claims", "industrial production": told of a nation, where the text is about no one firm. */
export const isStatistic = (parts: readonly string[]): boolean => STATISTIC.test(parts.join(' '));

const STATISTIC =
  /^(?:retail (?:sales|trade)|(?:new )?(?:passenger )?(?:car|vehicle|auto) registrations|(?:new )?(?:passenger )?(?:car|vehicle|auto) sales|consumer (?:confidence|sentiment|spending|credit|borrowing)(?: index)?|(?:housing|new housing) starts|(?:building|housing) permits|(?:weekly |initial |continuing )?(?:jobless|unemployment) claims|(?:non-?farm |private )?payrolls|factory (?:orders|output|gate prices)|(?:industrial|manufacturing|factory) (?:output|production)|durable goods orders|capacity utili[sz]ation|job openings|personal (?:income|incomes|spending|consumption)|household spending|capital spending|construction (?:output|spending)|(?:fixed asset|property) investment|private consumption|business (?:confidence|sentiment|climate)|services output)$/;

/** The economy of the clause that a measure stands in: "inflation in Spain", not "before Spain's election". */
export const economyOf = (sentence: Sentence, end: number): EntityMention | null =>
  sentence.entities.find(
    (mention) =>
      mention.value.kind === 'economy' &&
      !isCentralBank(mention.value.name) &&
      !isDestination(sentence, mention) &&
      (mention.start < end || !/[,;]/.test(sentence.article.clean.slice(end, mention.start))),
  ) ?? null;
