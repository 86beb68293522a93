import { type Done, doneTo } from '../frame/actor/act.ts';
import { type Doer, findDoer } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { textOf } from '../frame/topic/topic.ts';
import { HAVING_ACTS, MAKING_ACTS } from '../lexicon/acts.ts';
import { COUNTED_THINGS } from '../lexicon/counted.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';
import { modalityOf } from './stated.ts';

const FEW = 5;

/** "cut its demand growth forecast to 680,000 barrels": what is foreseen, and had by nobody. */
const isForecastTo = (items: readonly Item[], k: number): boolean => {
  const to = items.findLastIndex(({ lower }, i) => i < k && i > k - 4 && /^(?:to|at)$/.test(lower));
  return (
    to > 0 &&
    items
      .slice(Math.max(0, to - 4), to)
      .some(({ lower }) => /^(?:forecasts?|estimates?|outlook|projections?)$/.test(lower))
  );
};

export const counted = defineRule<'figure' | 'growth'>({
  id: 'counted',
  type: 'figure',
  about: 'A number of things that somebody builds, opens, cuts, runs, serves …, or plans to.',

  figures: ['count'],
  cues: [[...MAKING_ACTS.keys(), ...HAVING_ACTS.keys(), 'with', 'employees', 'workers', 'staff']],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    let latest: Latest | null = null;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'count' || !isThing(quantity) || isDistance(sentence, quantity)) continue;
      if (isForecastTo(items, k)) continue;
      const made: Done | null =
        doneTo(items, k, MAKING_ACTS, true) ??
        (latest && goesOn(sentence, latest.quantity, quantity) ? latest.made : null);
      const done = made ?? doneTo(items, k, HAVING_ACTS) ?? besideName(items, k);
      if (done === null) continue;
      latest = { quantity, made };
      if (isFew(quantity)) {
        reading.rejected.push({ span: quantity, reason: 'too few to be news' });
        continue;
      }
      const doer = findDoer(sentence, done.subject, done.at, context.discourse);
      if (
        doer === null ||
        !isDoer(doer) ||
        doer.topic.entity?.person === true ||
        (done.mood === 'named' && doer.topic.resolution === 'assumed')
      ) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose they are' });
        continue;
      }
      if (done.act.base === 'shed' && done.mood === 'done' && doer.topic.kind !== 'company') continue;
      const metric = metricOf(sentence, quantity, done, made !== null);
      const modality = modalityOf(done.mood, sentence);
      const trigger = { from: done.at, to: done.at + 1 };
      const draft = statedOrGrown(sentence, { quantity, doer, metric, trigger, modality, confidence: 0.95 });
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp plans to lay off up to 6,000 staff.',
        {
          subject: { name: 'Acme' },
          metric: 'staff to lay off',
          modality: 'forecast',
          value: { value: 6000, bound: 'at_most' },
        },
      ],
      [
        'Acme Corp plans to launch faster delivery in 24 Polish cities by the end of March.',
        { metric: 'Polish cities with faster delivery', modality: 'forecast', value: { value: 24, unit: 'city' } },
      ],
      ['Acme Corp will open about 25 stores this year.', { metric: 'stores to open', value: { unit: 'store' } }],
      [
        'Acme Corp, which runs 1,140 pubs, is for sale.',
        { metric: 'pubs', modality: 'actual', value: { value: 1140 } },
      ],
      ['Acme Corp has built 4,200 rental homes over the last five years.', { metric: 'rental homes built' }],
      [
        'Acme Corp expects to produce between 590,000 and 630,000 ounces.',
        { metric: 'ounces to produce', value: { min: 590000 } },
      ],
    ],
    silent: [
      ['Acme Corp opened two stores.', 'too few to be news'],
      ['Acme Corp has 40 reasons to worry.', 'reasons are no things'],
      ['Acme Corp did not open 25 stores.', 'it did not'],
      ['Acme Corp runs a 160,000 barrel per day refinery.', 'the number describes'],
      ['Acme Corp sold 2,000 shares.', 'shares that change hands are a deal'],
    ],
  },
});

/** "Acme Corp, with 4,500 employees, makes valves": what stands beside a name in commas. */
function besideName(items: readonly Item[], k: number): Done | null {
  const quantity = items[k]?.quantity;
  let at = k - 1;
  while (at > 1 && (items[at]?.start ?? 0) >= (quantity?.outer.start ?? 0)) at--;
  const had: Done = { act: { base: 'have', particle: null }, at, mood: 'done', object: null, subject: at - 1 };
  if (isWorkforce(quantity) && isOwned(items, at)) return { ...had, subject: null };
  if (items[at]?.lower === 'with' && at === 0) return namedBehind(items, k) ? { ...had, at: k, subject: null } : null;
  if (items[at]?.lower !== 'with' || items[at - 1]?.lower !== ',') return null;
  if (items[at - 2]?.entity?.value.kind !== 'company') return null;
  const end = items.findIndex((item, i) => i > k && i < k + 6 && item.lower === ',');
  return end < 0 ? null : had;
}

/** "With 3,000 employees, Acme is": the firm that the clause behind is about. */
const namedBehind = (items: readonly Item[], k: number): boolean => {
  const comma = items.findIndex(({ lower, depth }, i) => i > k && i < k + 16 && lower === ',' && depth === 0);
  return comma > 0 && items[comma + 1]?.entity?.value.kind === 'company';
};

const isWorkforce = (quantity: QuantityMention | null | undefined): boolean =>
  /^(?:employee|worker|staff)$/.test(lastWord(quantity?.value.unit ?? ''));

/** "its 3,000 employees", where they are not those out of which some go. */
const isOwned = (items: readonly Item[], at: number): boolean =>
  /^(?:its|their)$/.test(items[at]?.lower ?? '') && !/^(?:of|from|among)$/.test(items[at - 1]?.lower ?? '');

/** The figure read before, with what was done to it. */
interface Latest {
  readonly quantity: QuantityMention;
  readonly made: Done | null;
}

/** "produce 14 mln tonnes of rice and 2 mln tonnes of wheat": the second is done alike. */
const goesOn = (
  { article: { clean } }: Sentence,
  before: QuantityMention,
  { outer, value }: QuantityMention,
): boolean =>
  before.value.unit === value.unit &&
  !/\brespectively\b/.test(clean.slice(outer.end, outer.end + 160)) &&
  /^ of (?:[A-Za-z-]+ ){0,3}[A-Za-z-]+(?:,| and|, and) $/.test(
    clean.slice(before.outer.end, outer.start).replace(/\s/g, ' '),
  );

const lastWord = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();

/** A thing of the list, alone or per time: "barrel per day". */
const isThing = ({ value }: QuantityMention): boolean =>
  value.unit !== null &&
  COUNTED_THINGS.has(lastWord(value.unit.split(' per ', 1)[0] ?? '')) &&
  PLURAL.test(value.text.replace(/ per .*$/, ''));

// "a 2,300-mile waterway", "a 160,000 barrel per day refinery" describe
const PLURAL = /\s\S*(?:s|people|staff|aircraft|bpd|mw|gw|cattle|personnel|hectare|sheep|crew)$/i;

/** "20 miles east of the town": how far off. */
const isDistance = ({ article: { clean } }: Sentence, { end }: QuantityMention): boolean =>
  /^\s+(?:(?:north|south|east|west|away|off|inland|offshore|upstream|downstream)\w*|(?:from|outside)\s+the)\b/.test(
    clean.slice(end, end + 24),
  );

const isFew = ({ value }: QuantityMention): boolean =>
  (value.value ?? value.max ?? value.min ?? 0) < FEW && lastWord(value.unit ?? '') !== 'gigawatt';

const isDoer = (doer: Doer): boolean => /^(?:company|economy|fund|sector|crypto|other)$/.test(doer.topic.kind);

/** "staff to lay off", "rental homes built", "pubs", "cities with wider capacity". */
function metricOf(sentence: Sentence, quantity: QuantityMention, done: Done, made: boolean): string {
  const flow = / per (?:day|month|year|week)$/.test(quantity.value.unit ?? '') ? FLOWS.get(done.act.base) : undefined;
  if (flow !== undefined && done.object === null) return flow;
  const noun = `${nounOf(sentence, quantity)}${goodsOf(sentence, quantity)}`;
  if (done.object !== null) return `${noun} with ${textOf(sentence, done.object)}`;
  if (!made) return noun;
  const verb = [done.act.base, done.act.particle].filter(Boolean).join(' ');
  if (done.mood === 'planned' || done.mood === 'expected' || done.mood === 'denied') return `${noun} to ${verb}`;
  const word = sentence.items[done.at]?.lower ?? '';
  return /ing$|s$/.test(word) ? noun : `${noun} ${word}${done.act.particle === null ? '' : ` ${done.act.particle}`}`;
}

/** What so many barrels per day are. */
const FLOWS: ReadonlyMap<string, string> = new Map(
  'produce production;pump production;extract production;export exports;import imports;consume consumption;ship shipments'
    .split(';')
    .map((row) => row.split(' ') as [string, string]),
);

/** " of rice" behind "3 mln tonnes". */
function goodsOf({ article: { clean }, entities }: Sentence, { value, outer }: QuantityMention): string {
  if (!/^(?:tonne|ton|barrel|bushel|acre|hectare|bag|bale|ounce|pound|gallon)s?$/.test(value.unit ?? '')) return '';
  const goods = entities.find(({ start, value: { kind } }) => kind === 'commodity' && start === outer.end + 4);
  if (goods && /^\sof\s$/.test(clean.slice(outer.end, goods.start)))
    return ` of ${clean.slice(goods.start, goods.end)}`;
  const word = /^ of ([a-z]{3,})(?=[,.;]| (?:in|to|from|for|this|last|by|at|during|a|were|was|worth)\b)/.exec(
    clean.slice(outer.end, outer.end + 40).replace(/\s/g, ' '),
  )?.[1];
  return word === undefined || /^(?:its|their|the|this|that|these|those|all|which)$/.test(word) ? '' : ` of ${word}`;
}

const NUMBER =
  /^(?:[\d.,+-]+|between|and|to|or|of|hundreds|thousands|millions|dozens|hundred|thousand|million|billion|trillion|mln|bln|mn|bn|m|k|lakh|crore|[a-z]+teen|[a-z]+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** The words of the count without its number: "rental homes". */
function nounOf(sentence: Sentence, quantity: QuantityMention): string {
  const words = sentence.article.clean.slice(quantity.start, quantity.end).split(/\s+/);
  const first = words.findIndex((word) => !NUMBER.test(word));
  return first < 0 || /\d/.test(words[first] ?? '')
    ? (quantity.value.unit ?? words.join(' '))
    : words.slice(first).join(' ');
}
