import { complementAfter } from '../frame/attachment/complement.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import { WHOLE } from '../lexicon/acts.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedDraft } from './draft.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { subjectOf } from './subject.ts';

type Result = 'figure' | 'growth';

export const partOfSum = defineRule<Result>({
  id: 'part-of-sum',
  type: 'figure',
  about: 'A sum told again as a part of a whole or a multiple of another: "revenues of $450m, or 28% of the group\'s".',

  figures: ['percent', 'multiple'],
  cues: ['or|equal to|equivalent to'],
  find(sentence, context) {
    const reading = newReading<Result>();
    const { quantities, article } = sentence;
    for (const [i, figure] of quantities.entries()) {
      const sum = quantities[i - 1];
      if (sum?.value.kind !== 'money' || sum.value.per !== null) continue;
      if (!TIED.test(article.clean.slice(sum.outer.end, figure.outer.start).replace(/\s/g, ' '))) continue;
      const whole = wholeOf(sentence, figure);
      const topic = whole === null ? null : topicOf(context, sum);
      if (whole === null) continue;
      if (topic === null || topic.metric === null) {
        reading.rejected.push({ span: figure, reason: 'the sum is no measure' });
        continue;
      }
      const metric = figure.value.kind === 'percent' ? `share of ${whole}` : `${topic.metric} to ${whole}`;
      reading.drafts.push(heldAgainst(statedDraft(subjectOf(topic, article.text), metric, figure, 0.87), sentence, i));
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
      [
        'Operating costs of Acme Corp were $9 million, or 16% of revenues, compared with $16 million, or 29%, a year ago.',
        { type: 'growth', direction: 'down', value: { value: 16 }, previous: { value: 29 } },
      ],
    ],
    silent: [
      ['Acme Corp had sales of 450 mln dlrs, or 28 pct more than a year ago.', 'a change'],
      ['Acme Corp bought shares of Beta for 450 mln dlrs, or 28 pct of the company.', 'a stake'],
    ],
  },
});

const EARLIER = /\b(?:relative to|compared (?:with|to)|versus|vs\.?|against|from) (?:a |about |some )?$/;

/** "or 16% of revenues, compared with $16m, or 29%": the part that the earlier sum was. */
function heldAgainst(draft: Draft<'figure'>, { quantities, article: { clean } }: Sentence, i: number): Draft<Result> {
  const [figure, sum, part] = quantities.slice(i, i + 3);
  if (!figure || sum?.value.kind !== 'money' || part?.value.kind !== figure.value.kind) return draft;
  const between = clean.slice(figure.outer.end, sum.outer.start).replace(/\s/g, ' ');
  if (
    between.length > 90 ||
    !EARLIER.test(between) ||
    !TIED.test(clean.slice(sum.outer.end, part.outer.start).replace(/\s/g, ' '))
  )
    return draft;
  const direction = wayFrom(part.value.value, figure.value.value);
  return direction === null ? draft : { ...draft, type: 'growth', direction, previous: part.value };
}

const TIED = /^,? (?:or|equal to|equivalent to) (?:just |only )?$/;

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
