import type { Actor } from '../../frame/actor/actor.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import type { Context } from '../rule.ts';

const GROUP = /^(?:group|partnership|investors?|firms|partners)$/;
const TELLS = /^(?:said|told|has|have|had|disclosed|reported)$/;
const AGAIN = /^(?:it|they|he|she|that|has|have|had|said|the|in|an?|filing|with|to|and)$/;

/** "A group of New York investment firms said it raised its stake": the unnamed investors that a sentence begins with and that act at item `at`. */
export function investorsActing(sentence: Sentence, at: number): Actor | null {
  const { items } = sentence;
  const from = opening(items);
  if (from === null || from >= at) return null;
  let to = from;
  while (to < at && to < from + 16 && !TELLS.test(items[to]?.lower ?? '')) to++;
  const told = items.slice(from, to);
  if (to === at || !told.some(({ lower }) => GROUP.test(lower)) || told.some(isFirm)) return null;
  const between = items.slice(to, at);
  return between.every(({ lower, entity }) => entity !== null || AGAIN.test(lower) || TELLS.test(lower))
    ? asActor(sentence, from + 1, to)
    : null;
}

/** "the group said it sold 60,000 shares": the investors that a sentence before begins with. */
export function investorsBefore(sentence: Sentence, context: Context, at: number): Actor | null {
  const { items } = sentence;
  const again = items.slice(0, at).some(({ lower }, i) => GROUP.test(lower) && /^the$/.test(items[i - 1]?.lower ?? ''));
  if (!again) return null;
  for (const earlier of context.before(sentence, 6)) {
    const verb = earlier.items.findIndex(({ lower }) => /^(?:stake|holding|shares)$/.test(lower));
    const from = opening(earlier.items);
    if (from === null || verb < 0) continue;
    const end = earlier.items.findIndex(({ lower }, i) => i > from && TELLS.test(lower));
    const told = earlier.items.slice(from, Math.max(from, end));
    if (told.some(({ lower }) => GROUP.test(lower)) && !told.some(isFirm)) return asActor(earlier, from + 1, end);
  }
  return null;
}

/** The item of "a" with which a sentence begins, behind its dateline. */
function opening(items: readonly Item[]): number | null {
  const dash = items.findIndex(({ lower }, i) => i < 9 && /^(?:-{1,2}|—)$/.test(lower));
  const at = dash + 1;
  return /^an?$/.test(items[at]?.lower ?? '') ? at : null;
}

const isFirm = ({ entity }: Item): boolean => entity !== null && /^(?:company|other|fund)$/.test(entity.value.kind);

function asActor(sentence: Sentence, from: number, to: number): Actor | null {
  const start = sentence.items[from]?.start;
  let last = to - 1;
  while (last > from && sentence.items[last]?.kind === 'mark') last--;
  const end = sentence.items[last]?.end;
  if (start === undefined || end === undefined || end <= start) return null;
  const name = sentence.article.clean.slice(start, end).replace(/\s+/g, ' ');
  return { name, kind: 'other', entity: null, mention: { start, end }, named: true };
}
