import { doneTo } from '../frame/actor/act.ts';
import { type Doer, findDoer, ofMention } from '../frame/actor/doer.ts';
import { complementAfter } from '../frame/attachment/complement.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { textOf } from '../frame/topic/topic.ts';
import { SHARE_ACTS, WHOLE, WHOLE_OF_ALL } from '../lexicon/acts.ts';
import { RELATIVES } from '../lexicon/function-words.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { modalityOf, statedFigure } from './stated.ts';

const HOLDING = /\b(?:stock|shares|equity|voting|capital|stake|company|firm|bank|group|float)\b/i;

export const shareOfWhole = defineRule<'figure' | 'growth'>({
  id: 'share-of-whole',
  type: 'figure',
  about: 'The share of a whole that something makes up or somebody has: "nearly 40 percent of the market".',

  figures: ['percent'],
  cues: [[...SHARE_ACTS.keys(), 'come', 'comes', 'came', 'derived', 'generated', 'earned']],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'percent' || quantity.sign !== null) continue;
      const whole = wholeAfter(sentence, quantity) ?? (isBareShare(sentence, quantity) ? '' : null);
      if (whole === null) continue;
      const done = doneTo(items, k, SHARE_ACTS);
      if (done === null && whole === '') continue;
      if (done === null) {
        const part = partFrom(sentence, context, k, quantity);
        if (part !== null) reading.drafts.push(part);
        continue;
      }
      const told =
        done.subject === null ? context.said.findLast(({ frame }) => frame.trigger.from < done.at) : undefined;
      const measured = told?.topics[0];
      const doer =
        measured?.metric || done.subject === null || ofThings(items, done.subject)
          ? null
          : findDoer(sentence, done.subject, done.at, context.discourse);
      const part = measured?.metric ?? (done.subject === null ? null : partBefore(sentence, done.at, done.subject));
      const owner =
        (part !== null && (doer === null || doer.topic.kind === 'economy')
          ? ofWhole(sentence, quantity, whole, done.at)
          : null) ??
        doer ??
        (measured?.metric
          ? { topic: measured, range: { from: done.at, to: done.at } }
          : part === null
            ? null
            : findDoer(sentence, null, done.at, context.discourse));
      if (owner === null || (owner !== doer && !measured?.metric && owner.topic.kind === 'other')) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose share it is' });
        continue;
      }
      const metric = AT_CAPACITY.test(done.act.base)
        ? 'capacity'
        : (part !== null && owner !== doer ? `${part} share ${whole}` : `share ${whole}`).trim();
      const draft = statedOrGrown(sentence, {
        quantity,
        doer: owner,
        metric,
        trigger: { from: done.at, to: done.at + 1 },
        modality: modalityOf(SOUGHT.test(done.act.base) && done.mood === 'done' ? 'planned' : done.mood, sentence),
        confidence: 0.92,
      });
      if (draft !== null) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp has nearly 40 percent of the French taxi market.',
        { subject: { name: 'Acme' }, metric: 'share of the French taxi market', value: { value: 40 } },
      ],
      [
        'Acme Corp aims to capture 10% of the US drone market.',
        { metric: 'share of the US drone market', modality: 'forecast' },
      ],
      ['Acme Corp controls more than 60% of global cobalt supply.', { value: { value: 60, bound: 'at_least' } }],
      [
        'Exports account for 70% of sales at Acme Corp.',
        { metric: 'Exports share of sales at Acme Corp', value: { value: 70 } },
      ],
      ['Acme Corp accounts for a third of the index.', { metric: 'share of the index' }],
      [
        "About 40% of Acme Corp's sales come from Asia.",
        { subject: { name: 'Acme' }, metric: 'share of sales from Asia', value: { value: 40, approx: true } },
      ],
      ['Acme Corp has a 12% share of the Norwegian market.', { metric: 'share of the Norwegian market' }],
      ['Acme Corp handles 20% of all bill payments in Peru.', { metric: 'share of all bill payments in Peru' }],
      ['China makes up 18% of revenue.', { subject: { name: 'China' }, metric: 'share of revenue' }],
    ],
    silent: [
      ['Acme Corp has 40% of the shares of Beta Foods Inc.', 'a holding is a stake'],
      ['Acme Corp cut 10% of jobs.', 'a cut is no share'],
      ['About 40% of the market was closed.', 'nobody has it'],
      ['Acme Corp has grown 40% of late.', 'no whole'],
      ['Some 40% of sales come from Asia.', 'nobody named whose sales they are'],
    ],
  },
});

/** "of the U.S. ride-sharing market": the whole behind the figure; null where it is a firm's capital or no whole at all. */
function wholeAfter(sentence: Sentence, quantity: QuantityMention): string | null {
  const words = complementAfter(sentence, behindShare(sentence, quantity), 9).replace(/ (?:against|versus) .*$/, '');
  if (!words.startsWith('of ') || !(WHOLE.test(words) || WHOLE_OF_ALL.test(words))) return null;
  const head = words.replace(/ (?:in|at|for|from|on|to) .*$/, '');
  if (HOLDING.test(head) && !/\b(?:market|sales|revenue)\b/i.test(head)) return null;
  return words;
}

/** "a 12% share of the market": behind the word itself. */
function behindShare({ article: { clean } }: Sentence, quantity: QuantityMention): QuantityMention {
  const { start, end } = quantity.outer;
  const word = /^ (?:[a-z]+ )?share(?= of )/.exec(clean.slice(end, end + 30).replace(/\s/g, ' '))?.[0];
  return word === undefined ? quantity : { ...quantity, outer: { start, end: end + word.length } };
}

/** "operated at 78% of capacity" */
const AT_CAPACITY = /^(?:operate|run)$/;
const SOUGHT = /^(?:target|aim|seek)$/;

/** "targets a 30% share within three years": of what market is told elsewhere. */
const isBareShare = ({ article: { clean }, end }: Sentence, { outer }: QuantityMention): boolean =>
  /^ share(?=[.,;]|$| (?:within|by|this|next|over|after|there|here|worldwide|globally|overall|today|now)\b)/.test(
    clean.slice(outer.end, Math.min(end, outer.end + 30)).replace(/\s/g, ' '),
  );

const FROM =
  /^ of ((?:[\w.&'’-]+ ){1,7}?)(?:comes?|came|(?:is|are|was|were) (?:derived|generated|earned|booked|made))(?: (?:from|in|outside))+ ((?:the )?[A-Z][\w&'-]*(?: [A-Z][\w&'-]*)*|exports|abroad)/;
const ITS = /^(?:its|their|our|the (?:company|group|firm|bank|miner|maker)['’]s) /;

/** "40% of Acme's sales come from Asia": whose sales they are, and where from. */
function partFrom(sentence: Sentence, context: Context, k: number, quantity: QuantityMention): Draft<'figure'> | null {
  const { clean } = sentence.article;
  const { end } = quantity.outer;
  const [, whole = '', place = ''] =
    FROM.exec(clean.slice(end, Math.min(sentence.end, end + 140)).replace(/\s/g, ' ')) ?? [];
  if (place === '') return null;
  const owner = sentence.entities.find(
    ({ start, value: { kind } }) =>
      start >= end && start < end + 4 + whole.length && (kind === 'company' || kind === 'economy'),
  );
  const doer = owner
    ? { topic: ofMention(owner, 'named'), range: { from: k, to: k } }
    : ITS.test(whole)
      ? findDoer(sentence, null, k, context.discourse)
      : null;
  if (doer === null) return null;
  const measure = whole
    .trim()
    .replace(ITS, '')
    .replace(/^.*['’]s? /, '');
  if (!WHOLE.test(measure)) return null;
  const trigger = { from: k, to: k + 1 };
  return statedFigure(sentence, {
    quantity,
    doer,
    metric: `share of ${measure} from ${place}`,
    trigger,
    confidence: 0.92,
  });
}

/** "of Acme's revenues": the firm whose whole it is. */
function ofWhole({ entities }: Sentence, { outer }: QuantityMention, whole: string, at: number): Doer | null {
  const firm = entities.find(
    ({ start, value: { kind } }) => kind === 'company' && start >= outer.end && start < outer.end + whole.length,
  );
  return firm ? { topic: ofMention(firm, 'named'), range: { from: at, to: at } } : null;
}

/** "the steel products which account for": what makes up the share is right before the word, and no name. */
const ofThings = (items: readonly Item[], subject: number): boolean =>
  RELATIVES.has(items[subject - 1]?.lower ?? '') &&
  items[subject - 2]?.kind === 'word' &&
  !COMPANY_NOUNS.has(items[subject - 2]?.lower ?? '');

/** The part that is said to make up the share, where it is no name: "Online sales". */
function partBefore(sentence: Sentence, at: number, subject: number | null): string | null {
  const { items } = sentence;
  let to = subject ?? at;
  while (to > 0 && /^(?:which|that|,)$/.test(items[to - 1]?.lower ?? '')) to--;
  let from = to;
  while (from > 0 && to - from < 5) {
    const item = items[from - 1];
    if (
      (item?.kind !== 'word' && (!item?.entity || item.entity.possessive)) ||
      /^(?:and|but|while|said|that|the|as|with|of|in|on|at|for|from|to|by|when|where|,)$/.test(item.lower)
    )
      break;
    from--;
  }
  return from < to ? textOf(sentence, { from, to }) : null;
}
