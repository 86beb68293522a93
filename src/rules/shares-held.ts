import { hookOf, verbBefore } from '../frame/attachment/hook.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { actorAt, nameIn, subjectOfActor } from './deal/draft.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

const OWNS = new Set('own owns owned owning hold holds held holding'.split(' '));
const MANY = 1000;

export const sharesHeld = defineRule<'figure'>({
  id: 'shares-held',
  type: 'figure',
  about: 'How many shares of a firm an owner holds.',

  figures: ['count'],
  cues: [[...OWNS]],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity === null || quantity === undefined || !isShares(quantity)) continue;
      if (isToldAsStake(sentence, quantity)) continue;
      const hook = hookOf(sentence, k);
      if (hook === null) continue;
      const verb = OWNS.has(hook.link) ? hook.linkAt : verbBefore(items, hook.from, 3, OWNS);
      if (verb === null || items[verb - 1]?.lower === 'to' || isPassive(sentence, verb)) continue;
      const actor = actorAt(sentence, context, verb);
      if (actor === null) {
        reading.rejected.push({ span: quantity, reason: 'nobody is named who holds them' });
        continue;
      }
      const target = targetOf(sentence, quantity) ?? nameIn(items, k + 1, k + 8, [actor.name]);
      if (target === null || target === actor.name) continue;
      reading.drafts.push({
        ...statedDraft(subjectOfActor(actor, sentence), `${target} shares owned`, quantity, actor.named ? 0.92 : 0.85),
        modality: /^(?:will|would)$/.test(items[verb - 1]?.lower ?? '') ? 'forecast' : 'actual',
      });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp owns about 4.2 million Beta Foods shares.',
        { subject: { name: 'Acme' }, value: { value: 4.2e6, approx: true } },
      ],
      ['Acme Corp held 310,000 shares of Beta Foods Inc.', { subject: { name: 'Acme' }, value: { value: 310000 } }],
      ['After the deal Acme Corp will own 5 million shares in Beta Foods Inc.', { modality: 'forecast' }],
    ],
    silent: [
      ['Acme Corp sold 4.2 million Beta Foods shares.', 'a deal'],
      ['Acme Corp owns 40 shares of Beta Foods Inc.', 'too few'],
      ['Some 310,000 shares are held.', 'nobody holds them'],
      ['Acme Corp holds 612,000 shares of Beta Foods Inc, or 6.4 pct of the total.', 'the stake is the claim'],
      ['Acme Corp agreed to hold 310,000 shares of Beta Foods Inc.', 'not yet'],
    ],
  },
});

const isShares = ({ value }: QuantityMention): boolean =>
  value.kind === 'count' && /\b(?:shares|stock)$/i.test(value.text) && (value.value ?? value.min ?? 0) >= MANY;

/** "612,000 shares, or 6.4 pct": the stake is the claim. */
const isToldAsStake = (sentence: Sentence, { end }: QuantityMention): boolean =>
  sentence.quantities.some(
    (other) =>
      other.value.kind === 'percent' &&
      other.start > end &&
      /^[^.;]{0,60}?,? or (?:about |some |nearly )?$/.test(sentence.article.clean.slice(end, other.start)),
  );

/** "4.2 million Beta Foods shares": the name within the count's own words. */
const targetOf = (sentence: Sentence, { start, end }: QuantityMention): string | null =>
  sentence.entities.find(
    (mention) => mention.start >= start && mention.end <= end && /^(?:company|other)$/.test(mention.value.kind),
  )?.value.name ?? null;

const isPassive = ({ items }: Sentence, verb: number): boolean =>
  /^(?:is|are|was|were|be|been)$/.test(items[verb - 1]?.lower ?? '') && !/ing$/.test(items[verb]?.lower ?? '');
