import type { Discourse } from '../frame/discourse/discourse.ts';
import { type Frame, ROLES, rowOf } from '../frame/frame.ts';
import { readFrames } from '../frame/read.ts';
import type { Sentence } from '../frame/sentence.ts';
import { findTopics } from '../frame/topic/find-topics.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { Said } from './rule.ts';

/** What is told of whom. Where it is not known what a sentence's verb moves, what follows is of nothing that was told before. */
export function readSaid(sentence: Sentence, discourse: Discourse): Said[] {
  const said: Said[] = [];
  const before = discourse.topics;
  let isLost = false;
  let read = sentence.start;
  for (const frame of readFrames(sentence)) {
    const latest = discourse.topics;
    const found = findTopics(frame, discourse);
    const goesOn = frame.follows && found.length > 0 && found.every((topic) => latest.includes(topic));
    const isOfOther =
      goesOn && (isLost ? found.every((topic) => before.includes(topic)) : isOfAnother(frame, found, read));
    const topics = isOfOther ? [] : found;
    read = Math.max(...Object.values(frame.figures).map((figure) => figure?.end ?? read));
    if (found.length === 0 && frame.kind === 'verb' && !frame.follows) isLost = true;
    said.push(...distribute(frame, topics));
    if (topics.length === 0) continue;
    discourse.tell(topics, sentence);
  }
  return said;
}

/** "Acme 105,438, up 2%, Beta 30,909, down 3%": what a firm named since the last figure did, with a figure of its own. */
function isOfAnother({ sentence: { items }, trigger, kind }: Frame, topics: readonly Topic[], read: number): boolean {
  if (kind !== 'adjective' && kind !== 'sign') return false;
  for (let i = trigger.from - 1; i > 0 && (items[i]?.start ?? 0) >= read; i--) {
    const entity = items[i]?.depth === 0 && items[i]?.quantity ? items[i - 1]?.entity : null;
    if (entity?.value.kind === 'company' && topics.every(({ name }) => name !== entity.value.name)) return true;
  }
  return false;
}

/** "Acme and Beta rose 2% and 3% to $5 and $7": the figures in a row go to the topics, one each. */
function distribute(frame: Frame, topics: readonly Topic[]): Said[] {
  if (frame.spread.length === 0) return [{ frame, topics }];
  const rows = ROLES.map((role) => [role, rowOf(frame, role)] as const);
  const length = Math.max(...rows.map(([, row]) => row?.length ?? 0));
  // a name or a figure is missing, or one too many: nobody knows whose is which
  if (topics.length > 1 ? topics.length !== length : isList(frame)) return [];
  if (rows.some(([, row]) => row !== null && row.length !== length)) return [];
  return Array.from({ length }, (_, index) => {
    const figures = { ...frame.figures };
    for (const [role, row] of rows) {
      if (row !== null) figures[role] = row[index] ?? null;
      // "Acme and Beta rose 2% and 3% to $5": it is not told which of them
      else if (topics.length > 1 && (role === 'value' || role === 'previous')) figures[role] = null;
    }
    return { frame: { ...frame, spread: [], figures }, topics: topics.slice(index, index + 1) };
  });
}

const isList = ({ sentence, topic }: Frame): boolean =>
  sentence.items.slice(topic.from, topic.to).some(({ lower, depth }) => lower === 'and' && depth === 0);
