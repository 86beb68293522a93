import type { EntityMention } from '../entity/index.ts';
import type { Frame } from '../frame/frame.ts';
import type { Topic } from '../frame/topic/topic.ts';
import { fromFrame } from './draft.ts';
import { isPriceSized, levelOf } from './level-unit.ts';
import { defineRule, newReading } from './rule.ts';

const FORESEES =
  /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing)?|expect(?:s|ed|ing)?|sees?|saw|thinks?|thought|believes?|believed|reckons?|estimates?|estimated)\b/i;
/** How the house's name, or its analysts', goes over into the verb. */
const VOICE =
  /^(?:(?:'s|[ \w-]+,)? (?:analysts?|strategists?)(?: [A-Z][\w.'-]+){0,3})?(?:,)?(?: (?:had|has|have|also|now|still|once|previously))* $/;

export const foreseenPrice = defineRule<'price_target'>({
  id: 'foreseen-price',
  type: 'price_target',
  about: 'A broker or analyst foresees a share at a price: "had predicted that Acme would fall to $120".',
  figures: ['money', 'count'],
  cues: [
    'predict*|forecast*|project*|expect*|see|sees|saw|think|thinks|thought|believe|believes|believed|reckon|reckons|estimate*',
  ],
  find(sentence, context) {
    const reading = newReading<'price_target'>();
    for (const { frame, topics } of context.said) {
      const { change, value } = frame.figures;
      const [topic] = topics;
      if (value === null || change !== null || topics.length !== 1 || topic?.what !== 'price') continue;
      if (topic.kind !== 'company' || topic.mention === null || !isPriceSized(value.value)) continue;
      const house = houseOf(frame, topic, sentence.entities);
      if (house === null) continue;
      reading.drafts.push({
        ...fromFrame('price_target', frame, topic),
        metric: null,
        direction: null,
        value: levelOf(value.value, topic, sentence),
        attribution: { source: house.value.name, text: sentence.article.text.slice(house.start, house.end) },
      });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'JPMorgan had predicted Boeing stock would fall to $120.',
        {
          subject: { name: 'Boeing' },
          direction: null,
          value: { value: 120 },
          attribution: { source: 'JPMorgan Chase' },
        },
      ],
    ],
    silent: [
      ['Boeing had predicted its stock would fall to $120.', 'the firm itself sets no target'],
      ['JPMorgan had predicted that Boeing sales would fall to $120 billion.', 'sales are no price'],
    ],
  },
});

/** Who foresees it: a firm before a verb of foresight, other than the one whose share it is. */
function houseOf(frame: Frame, topic: Topic, entities: readonly EntityMention[]): EntityMention | null {
  const { clean } = frame.sentence.article;
  const at = topic.mention?.start ?? 0;
  const house = entities.findLast(
    ({ value, outer }) => /^(?:company|other)$/.test(value.kind) && value.name !== topic.name && outer.end < at,
  );
  if (!house) return null;
  const between = clean.slice(house.outer.end, at);
  const verb = FORESEES.exec(between);
  return verb !== null && VOICE.test(between.slice(0, verb.index)) && !/[;:]/.test(between) ? house : null;
}
