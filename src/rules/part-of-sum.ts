import { complementAfter } from '../frame/complement.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedDraft } from './draft.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { WHOLE } from './share-of-whole.ts';
import { subjectOf } from './subject.ts';

export const partOfSum = defineRule<'figure'>({
  id: 'part-of-sum',
  type: 'figure',
  about: 'A sum told again as a part of a whole or a multiple of another: "revenues of $450m, or 28% of the group\'s".',

  figures: ['percent', 'multiple'],
  cues: ['or|equal to|equivalent to'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { quantities, article } = sentence;
    for (const [i, figure] of quantities.entries()) {
      const sum = quantities[i - 1];
      if (sum?.value.kind !== 'money' || sum.value.per !== null) continue;
      if (
        !/^,? (?:or|equal to|equivalent to) (?:just |only )?$/.test(
          article.clean.slice(sum.outer.end, figure.outer.start).replace(/\s/g, ' '),
        )
      )
        continue;
      const whole = wholeOf(sentence, figure);
      const topic = whole === null ? null : topicOf(context, sum);
      if (whole === null) continue;
      if (topic === null || topic.metric === null) {
        reading.rejected.push({ span: figure, reason: 'the sum is no measure' });
        continue;
      }
      const metric = figure.value.kind === 'percent' ? `share of ${whole}` : `${topic.metric} to ${whole}`;
      reading.drafts.push(statedDraft(subjectOf(topic, article.text), metric, figure, 0.87));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        "Acme Corp said its clubs had revenues of more than 450 mln dlrs, or about 28 pct of Acme's total revenues.",
        { metric: 'share of total revenues', value: { value: 28, approx: true } },
      ],
      [
        'Acme Corp had debt of 1.6 billion dlrs, or almost 2.7 times its equity.',
        { metric: 'debt to equity', value: { value: 2.7, kind: 'multiple' }, subject: { name: 'Acme' } },
      ],
    ],
    silent: [
      ['Acme Corp had sales of 450 mln dlrs, or 28 pct more than a year ago.', 'a change'],
      ['Acme Corp bought shares of Beta for 450 mln dlrs, or 28 pct of the company.', 'a stake'],
    ],
  },
});

/** What the measure is whose level is this sum. */
function topicOf({ said }: Context, sum: QuantityMention): Topic | null {
  const told = said.find(({ frame: { figures } }) => figures.value?.start === sum.start);
  return told?.topics.find(({ what }) => what === 'measure') ?? null;
}

/** "of Acme's total revenues", "times its equity": the whole or the other sum, without its owner; null where it is none. */
function wholeOf(sentence: Sentence, figure: QuantityMention): string | null {
  const { clean } = sentence.article;
  if (figure.value.kind === 'multiple') {
    const behind = clean.slice(figure.end, Math.min(sentence.end, figure.end + 60)).replace(/\s/g, ' ');
    return (
      /^(?: times)? (?:its|their|the) ((?:[a-z]+ ){0,2}(?:equity|capital|sales|earnings|revenues?|assets|debt|income))\b/.exec(
        behind,
      )?.[1] ?? null
    );
  }
  const words = complementAfter(sentence, figure, 6);
  const whole = words.startsWith('of ') ? words.slice(3).replace(/^(?:its|their|the) |^.{2,40}?'s? /, '') : null;
  return whole !== null && (WHOLE.test(whole) || /^(?:gnp|equity|capital)\b/i.test(whole)) ? whole : null;
}
