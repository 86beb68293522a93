import { type Hook, hookOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { actorAt, subjectOfActor } from './deal/draft.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const authorizedShares = defineRule<'growth'>({
  id: 'authorized-shares',
  type: 'growth',
  about:
    'The number of shares that a firm may issue is raised: "an increase in authorized shares to 20 mln from eight mln".',

  figures: ['count'],
  cues: ['authorized|authorised', 'shares|stock|common|capital', 'increas*|rais*|boost*|doubl*|reduc*'],
  find(sentence, context) {
    const reading = newReading<'growth'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const pair = pairAt(sentence, k);
      const metric = pair === null ? null : metricBefore(sentence, k);
      if (pair === null || metric === null) continue;
      const actor = actorAt(sentence, context, k);
      if (actor === null) {
        reading.rejected.push({ span: pair.value, reason: 'nobody is named whose shares they are' });
        continue;
      }
      const span = {
        start: Math.min(pair.value.start, pair.previous.start),
        end: Math.max(pair.value.end, pair.previous.end),
      };
      reading.drafts.push({
        ...statedDraft(subjectOfActor(actor, sentence), metric, pair.value, 0.7),
        type: 'growth',
        value: inShares(pair.value),
        previous: inShares(pair.previous),
        direction: (pair.value.value.value ?? 0) < (pair.previous.value.value ?? 0) ? 'down' : 'up',
        modality: isDone(items, k) ? 'actual' : 'forecast',
        span,
      });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp said holders approved an increase in authorized common shares to 20 mln from eight mln.',
        {
          subject: { name: 'Acme' },
          metric: 'authorized common shares',
          value: { value: 2e7, unit: 'share' },
          previous: { value: 8e6 },
          direction: 'up',
          modality: 'actual',
        },
      ],
      [
        'Acme Corp said approval is needed for an increase in authorized shares of preferred stock from one million to five million.',
        {
          metric: 'authorized shares of preferred stock',
          value: { value: 5e6 },
          previous: { value: 1e6 },
          modality: 'forecast',
        },
      ],
    ],
    silent: [
      ['Acme Corp authorized the purchase of 20 mln shares, up from eight mln.', 'a plan to buy'],
      ['Acme Corp raised its authorized dealers to 20 from eight.', 'no shares'],
    ],
  },
});

interface Pair {
  readonly value: QuantityMention;
  readonly previous: QuantityMention;
}

const countAt = (hook: Hook | null): QuantityMention | null =>
  hook?.quantity.value.kind === 'count' && (hook.quantity.value.value ?? 0) >= 1000 ? hook.quantity : null;

/** "to 20 mln from eight mln", "from one million to five million": the first count of such a pair stands at item `k`. */
function pairAt(sentence: Sentence, k: number): Pair | null {
  const hook = hookOf(sentence, k);
  const first = countAt(hook);
  if (hook === null || first === null || !/^(?:to|from)$/.test(hook.link)) return null;
  for (let i = hook.to; i < sentence.items.length && i < hook.to + 9; i++) {
    const next = hookOf(sentence, i);
    if (next === null) continue;
    const second = countAt(next);
    if (second === null || next.link !== (hook.link === 'to' ? 'from' : 'to')) return null;
    return hook.link === 'to' ? { value: first, previous: second } : { value: second, previous: first };
  }
  return null;
}

const OF_SHARES =
  /^(?:shares?|stock|common|preferred|preference|ordinary|capital|class|[ab]|of|the|its|number|voting)$/;

/** "authorized shares of common stock" before "to" or "from". */
function metricBefore({ items, article: { clean } }: Sentence, k: number): string | null {
  let i = k - 1;
  while (i >= 0 && /^(?:to|from|up)$/.test(items[i]?.lower ?? '')) i--;
  const last = i;
  while (i >= 0 && (OF_SHARES.test(items[i]?.lower ?? '') || (items[i]?.entity && items[i - 1]?.lower === 'of'))) i--;
  if (i === last || !/^authori[sz]ed$/.test(items[i]?.lower ?? '')) return null;
  const noun = items.slice(i, last + 1).findIndex(({ entity }) => entity);
  const to = noun < 0 ? last : i + noun - 2;
  return clean.slice(items[i]?.start ?? 0, items[to]?.end ?? 0).replace(/\s+/g, ' ');
}

const inShares = ({ value }: QuantityMention) => ({ ...value, unit: value.unit ?? 'share' });

const TO_COME = /^(?:will|would|approval|vote|voted|subject|require[sd]?|needed|seeks?|ask|asks|plans?|proposed|if)$/;
const DONE = /^(?:approved|increased|raised|doubled|boosted)$/;

/** "approved an increase", "has increased": not what is still to be voted on. */
function isDone(items: readonly Item[], k: number): boolean {
  const words = items.slice(0, k).map(({ lower }) => lower);
  return words.some((word) => DONE.test(word)) && !words.some((word) => TO_COME.test(word));
}
