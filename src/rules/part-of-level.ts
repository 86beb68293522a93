import type { EntityMention } from '../entity/index.ts';
import { ofMention } from '../frame/actor/doer.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import { type Topic, unlisted } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const OPENS =
  /^[^.;()]{0,40}, (of which|including|with)(?: (?:about|some|around|nearly|almost|roughly|just|only|over))* ?$/;
/** Where the part comes from: "came from Europe", "coming from", "in the United States". */
const COMES =
  /^ (?:(?:will |would |should )?(?:came|comes?|coming|was|is|were|derived|stemmed|stems)(?: (?:earned|generated|booked|made|derived))? (?:from|in|at)|(?:generated|earned|booked|made|produced) (?:by|in|at|from)|from|in|at) (?:its |the |their )?$/;
const NEAR = 46;

export const partOfLevel = defineRule<'figure'>({
  id: 'part-of-level',
  type: 'figure',
  about: 'What part of a measure a unit or a land brings: "revenue of $12bn, of which $7bn came from Europe".',

  figures: ['money', 'count'],
  cues: ['of which|including|with'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const [i, part] of sentence.quantities.entries()) {
      const whole = sentence.quantities[i - 1];
      if (!whole || !isPartOf(part, whole)) continue;
      const place = placeBehind(sentence, part);
      const opens = OPENS.exec(between(sentence, whole.outer.end, part.outer.start))?.[1];
      if (place === null || opens === undefined || !opensSo(sentence, part, place, opens)) continue;
      const told = levelOf(context, whole);
      if (told === null) {
        reading.rejected.push({ span: part, reason: 'what it is a part of is no measure of anybody' });
        continue;
      }
      const unit = unitOf(sentence, place, told.topic);
      const owner = unit ?? told.topic;
      const metric = unit ? told.metric : `${told.metric} from ${place.value.name}`;
      const k = sentence.items.findIndex((item) => item.quantity === part);
      reading.drafts.push(
        statedFigure(sentence, {
          quantity: part,
          doer: { topic: owner, range: { from: k, to: k } },
          metric,
          trigger: { from: k, to: k + 1 },
          modality: LATER.test(between(sentence, part.outer.end, place.start)) ? 'forecast' : 'actual',
          confidence: 0.9,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp reported revenue of $12.2 billion, of which $7.4 billion came from Germany.',
        { subject: { name: 'Acme' }, metric: 'revenue from Germany', value: { value: 7.4e9 } },
      ],
      [
        'Acme Corp had sales of $6 billion, including $2.5 billion in the United States.',
        { metric: 'sales from United States', value: { value: 2.5e9 } },
      ],
      [
        'Acme Corp had operating profit of $12 billion, with $7.4 billion coming from Beta Bank.',
        { subject: { name: 'Beta Bank' }, metric: 'operating profit' },
      ],
    ],
    silent: [
      ['Acme Corp had a loss of $12 million, including $4 million in charges.', 'a cost'],
      ['Acme Corp agreed to pay $12 million, of which $4 million came from Beta Inc.', 'no measure'],
      ['Acme Corp had sales of $6 billion, with $9 billion in the United States.', 'more than the whole'],
      ['Acme Corp had sales of $6 billion, with $2 billion in the United States a year earlier.', 'another time'],
    ],
  },
});

const LATER = /\b(?:will|would|should)\b/;
const NAME = /^[A-Z][\w&'-]*(?: [A-Z][\w&-]*)*/;

/** The firm or unit that brings the part, "Acme Asia" of Acme too; null where it is a land or the owner itself. */
function unitOf({ article: { clean } }: Sentence, place: EntityMention, owner: Topic): Topic | null {
  if (place.value.kind !== 'company') return null;
  if (place.value.name !== owner.name) return ofMention(place, 'named');
  const words = NAME.exec(clean.slice(place.start, place.start + 50))?.[0] ?? '';
  return words.length > place.end - place.start + 1
    ? unlisted('measure', words, 'company', { start: place.start, end: place.start + words.length }, null)
    : null;
}

interface Level {
  readonly topic: Topic;
  readonly metric: string;
}

/** The measure whose level, or the level that a change led to, is the whole. */
function levelOf({ said }: Context, whole: QuantityMention): Level | null {
  const isLevel = ({ figures: { value } }: Frame) => value?.start === whole.start;
  const told = said.find(({ frame }) => isLevel(frame));
  const topic = told?.topics.find(({ what, metric }) => what === 'measure' && metric !== null);
  return topic?.metric ? { topic, metric: topic.metric } : null;
}

const isPartOf = ({ value }: QuantityMention, whole: QuantityMention): boolean =>
  value.kind === whole.value.kind &&
  (value.kind === 'money' || value.unit === whole.value.unit) &&
  value.per === whole.value.per &&
  (value.value ?? Number.POSITIVE_INFINITY) < (whole.value.value ?? 0);

const between = ({ article: { clean } }: Sentence, from: number, to: number): string =>
  clean.slice(from, to).replace(/\s+/g, ' ');

/** The firm or land that a part comes from: the name right behind "from" or "in". */
function placeBehind(sentence: Sentence, { outer }: QuantityMention): EntityMention | null {
  const next = sentence.entities.find(({ start }) => start >= outer.end);
  if (!next || next.start - outer.end > NEAR || !/^(?:company|economy)$/.test(next.value.kind)) return null;
  return COMES.test(between(sentence, outer.end, next.start)) ? next : null;
}

/** "with $2bn in Japan a year earlier" is another level; "with" needs the verb that tells of a part. */
function opensSo(
  { article: { clean }, end }: Sentence,
  part: QuantityMention,
  place: EntityMention,
  opens: string,
): boolean {
  const tie = clean.slice(part.outer.end, place.start);
  if (opens === 'with' && !/\bcom(?:ing|es) from\b/.test(tie)) return false;
  return !/^\s*(?:,\s*)?(?:a year|last year|in the year-ago|the year before)/.test(
    clean.slice(place.end, Math.min(end, place.end + 24)),
  );
}
