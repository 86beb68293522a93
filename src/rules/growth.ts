import type { Frame } from '../frame/frame.ts';
import type { Topic } from '../frame/topic/topic.ts';
import { middleOf, wayFrom } from '../quantity/compare.ts';
import { countsNoThing } from './counted-measures.ts';
import { isNoSum, measureFields } from './measure-fields.ts';
import { defineRule, newReading } from './rule.ts';

/** "Streaming service Acme": who it is, no measure of it. */
const isNameAlone = ({ kind, name, metric }: Topic): boolean =>
  (kind === 'company' || kind === 'other') &&
  metric !== null &&
  metric.endsWith(name) &&
  !/\b(?:for|of)\b/.test(metric);

/** "the loss of 12 jobs", "doubles the warranty": too little to make a measure of words that no list knows. */
const countsOnly = ({ figures: { change, value } }: Frame): boolean =>
  value === null && /^(?:count|multiple)$/.test(change?.value.kind ?? '');

export const growth = defineRule<'growth'>({
  id: 'growth',
  type: 'growth',
  about: 'A business or economic measure changed: by how much, to what level, from what.',

  find(_, context) {
    const reading = newReading<'growth'>();
    for (const { frame, topics } of context.said) {
      const { change, value, previous } = frame.figures;
      if (frame.direction === null ? value === null || previous === null : change === null && value === null) continue;
      for (const topic of topics) {
        if (topic.what !== 'measure' || topic.metric === null) continue;
        if (!topic.known && (topic.resolution === 'assumed' || isNameAlone(topic) || countsOnly(frame))) continue;
        // "at a valuation of $4bn, double the $2bn of a year ago" is read with who is valued
        if (frame.kind === 'of' && change?.value.kind === 'multiple' && /^valuation$/i.test(topic.metric)) continue;
        const reason = whyNot(frame, topic.metric);
        if (reason !== null) {
          reading.rejected.push({ span: change ?? value ?? frame.sentence, reason });
          continue;
        }
        const fields = measureFields('growth', frame, topic);
        if (fields.change === null && fields.value === null) {
          reading.rejected.push({ span: value ?? frame.sentence, reason: 'two levels of no like size' });
          continue;
        }
        const between = wayFrom(middleOf(fields.previous), middleOf(fields.value));
        const direction = isJudged(frame) ? (between ?? frame.direction) : (frame.direction ?? between);
        if (direction === null) continue;
        reading.drafts.push({ ...fields, direction });
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Revenue at Acme Corp rose 11% to $32bn from $28.8bn.',
        { direction: 'up', change: { value: 11 }, value: { value: 32e9 }, previous: { value: 28.8e9 } },
      ],
      [
        'Acme Corp posted a 13 per cent increase in revenue to £551.4million.',
        { metric: 'revenue', change: { value: 13 }, value: { value: 551400000 } },
      ],
      [
        'Acme Corp said net profit was $5bn, compared with $4bn a year earlier.',
        { direction: 'up', change: null, value: { value: 5e9 }, previous: { value: 4e9 } },
      ],
    ],
    silent: [
      ['Acme Corp shares rose 11%.', 'a share price is no measure'],
      ['Revenue at Acme Corp was $32bn.', 'a level without a change is a figure'],
    ],
  },
});

/** "consumption added 0.3 percentage points to growth" */
const isContribution = ({ sentence: { article, end }, figures: { change } }: Frame): boolean =>
  change !== null && ADDED_TO.test(article.clean.slice(change.outer.end, Math.min(end, change.outer.end + 60)));
const ADDED_TO = /^ (?:to|from|off) (?:[\w'-]+ ){0,4}?(?:growth|GDP|gross domestic product|expansion|inflation)\b/;

/** What keeps a change from being the measure's; null where nothing does. */
function whyNot(frame: Frame, metric: string): string | null {
  if (/\bstakes?$/i.test(metric)) return 'a stake that grows is a deal';
  if (/\b(?:offer|bid|tender) price$/i.test(metric)) return 'what is bid for a firm';
  if (isOfChance(frame)) return 'what may be, and how likely';
  const change = frame.figures.change?.value;
  if (change?.kind === 'percent' && /^(?:gains?|advance|rally|rebound)$/i.test(metric)) return 'a move, and no measure';
  if (change?.kind === 'percentage_points' && isContribution(frame))
    return 'what it adds to the growth of another measure';
  if (change?.kind === 'count') {
    const { article } = frame.sentence;
    if (/\b(?:between|among) (?:the )?$/.test(article.clean.slice(Math.max(0, change.start - 12), change.start)))
      return 'among how many, and not by how much';
    if (change.unit !== null && RATIO.test(metric)) return 'a ratio moves by no number of things';
    // "net includes a gain on the sale of 31 inns"
    if (COUNTLESS.test(metric) && countsNoThing(change, metric)) return 'a count that the measure does not count';
  }
  if (isNoSum(metric, frame.figures.value?.value ?? change ?? null)) return 'a margin or a rate is no sum';
  if (change?.kind !== 'money') return null;
  if (isSetApart(frame) && RESULT.test(metric)) return 'a gain or a loss that a result holds';
  return REGRADED.test(frame.sentence.text) ? 'its grade was cut or raised, not the sum' : null;
}

/** "a 75% chance that the rate will be cut to 3.75%" */
function isOfChance({ topic, sentence: { items } }: Frame): boolean {
  for (let i = topic.from; i > 0 && i > topic.from - 3; i--)
    if (/^(?:chances?|probability|likelihood|odds)$/.test(items[i - 1]?.lower ?? '')) return items[i]?.lower === 'that';
  return false;
}

const RATIO = /(?:rate|ratio|margin|margins|factor|yield)$/i;
const COUNTLESS = /\b(?:net|income|profits?|earnings|revenues?|revs)$/i;

/** "cut to BB from BBB-minus Acme's 65 mln dlrs of debt" */
const REGRADED =
  /\b(?:to|from) (?:A{1,3}|A{1,2}a|Ba{1,2}|Ca{1,2}|B{1,3}|C{1,3}|D)(?:-?[123]|-plus|-minus)?\b[^.;]*\b(?:debt|securities|notes|bonds|stock|debentures)\b/;

/** "net debt improved to 2.1 times from 2.3": the verb tells good from bad, the levels up from down. */
const isJudged = ({ trigger, sentence: { items } }: Frame): boolean =>
  /^(?:improv|worsen|deteriorat)/.test(items[trigger.from]?.lower ?? '');

const RESULT = /\b(?:net|income|profits?|earnings|results?|shr|losse?s?)$/i;

/** "excludes a loss of 5 mln dlrs", "includes 3 mln dlr gain": no move of the result before it. */
const isSetApart = ({ kind, trigger, sentence: { items } }: Frame): boolean =>
  kind === 'noun' &&
  /^(?:gains?|loss|losses)$/.test(items[trigger.from]?.lower ?? '') &&
  items.slice(0, trigger.from).some(({ lower }) => /^(?:in|ex)clud(?:es?|ed|ing)$/.test(lower));
