import { doneTo } from '../frame/actor/act.ts';
import { findDoer } from '../frame/actor/doer.ts';
import { complementAfter } from '../frame/attachment/complement.ts';
import type { Sentence } from '../frame/sentence.ts';
import { SPENDING_ACTS } from '../lexicon/acts.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { defineRule, newReading } from './rule.ts';
import { modalityOf, statedFigure } from './stated.ts';

const DEAL =
  /\b(?:stake|acqui\w+|buy|purchase|takeover|startup|start-up|round|bonds?|shares?|ipo|offering|settle\w*)\b/i;

export const spending = defineRule<'figure'>({
  id: 'spending',
  type: 'figure',
  about: 'Money that somebody spends, invests, sets aside or gives back, or plans to.',

  figures: ['money'],
  cues: [[...SPENDING_ACTS.keys()]],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money' || quantity.value.per === 'share') continue;
      const done = doneTo(items, k, SPENDING_ACTS);
      if (done === null) continue;
      const complement = complementAfter(sentence, quantity);
      if (DEAL.test(complement) || intoFirm(sentence, quantity)) {
        reading.rejected.push({ span: quantity, reason: 'money that buys a holding is a deal' });
        continue;
      }
      const doer = findDoer(sentence, done.subject, done.at, context.discourse);
      if (doer === null || (done.mood === 'named' && doer.topic.resolution === 'assumed')) {
        reading.rejected.push({ span: quantity, reason: 'nobody is named who spends it' });
        continue;
      }
      const verb = items[done.at];
      const word = done.mood === 'done' && verb ? article.clean.slice(verb.start, verb.end) : done.act.base;
      const metric = [word, done.act.particle, complement].filter(Boolean).join(' ');
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric,
          trigger: { from: done.at, to: done.at + 1 },
          modality: modalityOf(done.mood, sentence),
          confidence: complement === '' ? 0.75 : 0.88,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp plans to spend $4 billion on battery plants through 2030.',
        { subject: { name: 'Acme' }, metric: 'spend on battery plants', modality: 'forecast', value: { value: 4e9 } },
      ],
      [
        'Acme Corp will invest Rs 900 crore in a paint factory.',
        { metric: 'invest in a paint factory', value: { value: 9e9, currency: 'INR' } },
      ],
      [
        'Acme Corp said it would divert an additional $300 million from printers.',
        { subject: { name: 'Acme' }, metric: 'divert from printers', modality: 'forecast' },
      ],
      ['Acme Corp returned $45 million to shareholders.', { metric: 'returned to shareholders', modality: 'actual' }],
      [
        'Acme Corp had set aside $500 million for the case.',
        { metric: 'set aside for the case', value: { value: 5e8 } },
      ],
      [
        'Acme Corp has committed to spend about €2bn on ships.',
        { value: { value: 2e9, approx: true }, modality: 'forecast' },
      ],
    ],
    silent: [
      ['Acme Corp will invest $90 million in Beta Foods Inc.', 'money that buys a holding is a deal'],
      ['Acme Corp has spent 12 years on the project.', 'no money'],
      ['Acme Corp did not spend $4 billion on plants.', 'it did not'],
      ['A spend of $4 billion was too much for Acme Corp.', 'spend is the noun'],
    ],
  },
});

/** "invest $90 million in Beta Foods": the money goes to a firm. */
const intoFirm = (sentence: Sentence, quantity: QuantityMention): boolean =>
  sentence.entities.some(
    (mention) =>
      mention.value.kind === 'company' &&
      mention.start > quantity.end &&
      /^ in(?:to)? (?:the )?$/.test(sentence.article.clean.slice(quantity.outer.end, mention.outer.start)),
  );
