import type { Doer } from '../frame/actor/doer.ts';
import { indexAfter } from '../frame/attachment/verbs.ts';
import type { Range } from '../frame/frame.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { textOf, unlisted } from '../frame/topic/topic.ts';
import { isAdverb } from '../frame/words.ts';
import { ANSWERS, ASKED, STATES } from '../lexicon/surveyed.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';

export const surveyShare = defineRule<'figure' | 'growth'>({
  id: 'survey-share',
  type: 'figure',
  about: 'A share of those who were asked: "62% of retailers expected higher sales".',

  figures: ['percent'],
  cues: [[...ASKED], [...ANSWERS, ...STATES]],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    let asked: Range | null = null;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'percent') continue;
      const group: Range | null = askedBehind(items, k);
      const verb = group === null ? (asked === null ? null : nextVerb(items, k)) : verbBehind(items, group.to);
      const of: Range | null = group ?? asked;
      if (verb === null || of === null) continue;
      if (STATES.has(items[verb]?.lower ?? '') && !isSurvey(sentence, context.around(sentence, 3))) {
        reading.rejected.push({ span: quantity, reason: 'nobody was asked' });
        continue;
      }
      asked = of;
      const words = { from: verb, to: answerEnd(items, verb) };
      const doer = ofGroup(sentence, of);
      const metric = `${doer.topic.name.replace(/^.* /, '')} ${textOf(sentence, words)}`;
      const trigger = { from: verb, to: verb + 1 };
      const draft = statedOrGrown(sentence, {
        quantity,
        doer,
        metric,
        trigger,
        confidence: 0.85,
      });
      if (draft !== null) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Some 62 pct of the 325 retailers questioned expected higher sales, with only six pct expecting lower sales.',
        { subject: { name: 'retailers' }, metric: 'retailers expected higher sales', value: { value: 62 } },
      ],
      [
        'A survey found 41% of U.S. firms plan to cut spending, up from 38% in May.',
        { type: 'growth', subject: { name: 'U.S. firms' }, value: { value: 41 }, previous: { value: 38 } },
      ],
      [
        'The survey showed that 25 pct of businesses in the area were having severe problems.',
        { metric: 'businesses were having severe problems' },
      ],
    ],
    silent: [
      ['Acme Corp said 40% of its customers expect discounts.', 'a firm tells of its own'],
      ['Some 40% of companies were sold last year.', 'nobody was asked'],
      ['Sales to 40% of retailers rose.', 'they answer nothing'],
    ],
  },
});

const MOST_WORDS = 4;
const MOST_BETWEEN = 9;

/** "of the 325 retailers", "of respondents": the words of the group; null where it is no such group. */
function askedBehind(items: readonly Item[], k: number): Range | null {
  let i = indexAfter(items, k);
  if (items[i]?.lower !== 'of') return null;
  i++;
  while (/^(?:the|all|those)$/.test(items[i]?.lower ?? '')) i++;
  const counted = items[i]?.quantity;
  // "the 325 retailers questioned": the words of the count hold the noun
  if (counted?.value.kind === 'count' && counted.value.unit !== null) {
    const to = indexAfter(items, i);
    return isAsked(counted.value.text) ? { from: i, to: Math.max(to, i + 1) } : null;
  }
  for (let to = i; to < i + MOST_WORDS && to < items.length; to++) {
    const { kind, lower } = items[to] as Item;
    if (ASKED.has(lower)) return { from: i, to: to + 1 };
    if (kind !== 'word' && kind !== 'entity' && lower !== '-') return null;
    if (/^(?:its|their|his|her|our|my|in|of|at|on|for|and)$/.test(lower)) return null;
  }
  return null;
}

const isAsked = (text: string): boolean => ASKED.has(text.slice(text.search(/\S+$/)).toLowerCase());

/** The verb of the group, behind where they are or who asked them. */
function verbBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length && i < from + MOST_BETWEEN; i++) {
    const { kind, lower } = items[i] as Item;
    if (ANSWERS.has(lower) || STATES.has(lower)) return i;
    if (kind === 'quantity' || /^(?:[,;:]|and|but|which|who|that|while|rose|fell|must|should)$/.test(lower))
      return null;
  }
  return null;
}

/** "with only six pct expecting", "while 46 pct thought": the verb right behind the figure. */
function nextVerb(items: readonly Item[], k: number): number | null {
  let i = indexAfter(items, k);
  while (i < items.length && isAdverb(items[i] as Item)) i++;
  return ANSWERS.has(items[i]?.lower ?? '') ? i : null;
}

/** Where the answer's words end: at most so many, before a mark or a figure. */
function answerEnd(items: readonly Item[], verb: number): number {
  let to = verb + 1;
  while (to < items.length && to < verb + 8) {
    const { kind, lower } = items[to] as Item;
    if (
      kind === 'quantity' ||
      kind === 'period' ||
      /^(?:[,;:."]|and|but|than|while|when|as|because|up|down)$/.test(lower)
    )
      break;
    to++;
  }
  while (to > verb + 1 && /^(?:in|on|at|of|for|to|the|an?|be|by|with|from)$/.test(items[to - 1]?.lower ?? '')) to--;
  return to;
}

/** The group as it is called, without its number. */
function ofGroup(sentence: Sentence, range: Range): Doer {
  const { items, article } = sentence;
  const first = items[range.from];
  const counted = first?.quantity ?? null;
  const end = counted?.end ?? items[range.to - 1]?.end ?? 0;
  const start = counted ? end - (/[A-Za-z-]+$/.exec(counted.value.text)?.[0].length ?? 0) : (first?.start ?? 0);
  const name = article.clean.slice(start, end).replace(/\s+/g, ' ');
  return { topic: unlisted('measure', name, 'other', { start, end }, null), range };
}

const SURVEY =
  /\b(?:surveys?|surveyed|polls?|polled|questioned|respondents?|questionnaires?|canvass\w*|interviewed)\b/i;

const isSurvey = (sentence: Sentence, around: readonly Sentence[]): boolean =>
  SURVEY.test(sentence.text) || around.some(({ text }) => SURVEY.test(text));
