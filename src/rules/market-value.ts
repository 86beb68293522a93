import type { EntityMention } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { movedDraft } from './draft.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { OF_VALUE, wayOfValue } from './value-moved.ts';

export const marketValue = defineRule<'price_move'>({
  id: 'market-value',
  type: 'price_move',
  about: 'What a move did to a market value: "wiped $30 billion off its market value", "added $5bn to".',

  figures: ['money'],
  cues: ['market', 'value|cap|capitali*', 'wip*|eras*|shav*|knock*|slic*|stripp*|lopp*|destroy*|add|adds|added|adding'],
  find(sentence, context) {
    const reading = newReading<'price_move'>();
    for (const quantity of sentence.quantities) {
      const direction = quantity.value.kind === 'money' ? wayOfValue(sentence, quantity) : null;
      if (direction === null) continue;
      const owner = ownerOf(sentence, quantity, context);
      if (owner === null) {
        reading.rejected.push({ span: quantity, reason: 'the market value of nobody named' });
        continue;
      }
      const named = owner.start >= sentence.start && owner.end <= sentence.end;
      reading.drafts.push(movedDraft(owner, sentence, direction, quantity, named ? 0.88 : 0.75));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        "The rout wiped $30 billion off Acme Corp's market value.",
        { subject: { name: 'Acme' }, direction: 'down', change: { value: 30e9 } },
      ],
      [
        'Acme Corp shares jumped 8%, adding about $5 billion to its market capitalization.',
        { subject: { name: 'Acme' }, direction: 'up', change: { value: 5e9 } },
      ],
    ],
    silent: [
      ['The deal added $30 billion to the debt of Acme Corp.', 'a debt is no market value'],
      ['Acme Corp paid $30 billion, a tenth of its market value.', 'nothing says that the value moved'],
    ],
  },
});

/** How far behind "market value" the one stands whose it is: "of Acme". */
const OF_WHOM = 8;

/** Named between the figure and "market value", else whom "its" stands for. */
function ownerOf(sentence: Sentence, { outer }: QuantityMention, { discourse }: Context): EntityMention | null {
  const told = OF_VALUE.exec(sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 90)));
  // "its market value, while Beta fell" is Beta's of no value
  const stop = outer.end + (told?.[0].length ?? 0) + OF_WHOM;
  const named = sentence.entities.find(
    ({ start, value }) =>
      start >= outer.end && start < stop && /^(?:company|index|crypto|fund|other)$/.test(value.kind),
  );
  if (named) return named;
  const words = sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 70));
  return /^ \w+ (?:its|their|the (?:company|firm|group|bank|\w+maker|giant)'s) /.test(words)
    ? discourse.possessor(sentence, outer.start)
    : null;
}
