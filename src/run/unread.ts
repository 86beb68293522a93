import type { Heard } from '../extract.ts';
import { isConversion, isForecastGap } from '../frame/attachment/no-frame.ts';
import { type Frame, ROLES, type Role } from '../frame/frame.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { isGridRow } from '../frame/table/cells.ts';
import { readWireRow } from '../frame/table/wire.ts';
import { type Topic, textOf } from '../frame/topic/topic.ts';
import { METRIC_HEADS } from '../lexicon/metrics.ts';
import { MOVE_NOUNS, MOVE_VERBS } from '../lexicon/moves.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Said } from '../rules/rule.ts';

const LONGEST = 60;

/** Tells of figures that became no claim and that nobody dropped what they lack, as well as it can be told. */
export function openUnread({ sentence, said }: Heard): (quantity: QuantityMention) => string {
  const { items } = sentence;
  let row: boolean | undefined;
  let indexes: ReadonlyMap<number, number> | undefined;
  let hung: ReadonlyMap<number, Hung> | undefined;
  const lack = (quantity: QuantityMention): string => {
    indexes ??= new Map(
      items.flatMap((item, k) => (item.quantity === null ? [] : [[item.quantity.start, k] as const])),
    );
    const k = indexes.get(quantity.start);
    if (k === undefined) return 'its digits belong to a name';
    if (isConversion(items, k)) return 'the same sum in another currency';
    if (isForecastGap(items.slice(k, k + NEAR), 0)) return 'a distance from a forecast, without the figure itself';
    row ??= isGridRow(sentence) || readWireRow(sentence) !== null;
    if (row) return 'a row whose columns or heading say too little';
    hung ??= hungBy(said);
    const found = hung.get(quantity.start);
    if (found === undefined) return noTie(sentence, k);
    return found.topic === undefined ? noSubject(found.frame) : noRule(found.frame, found.topic, found.role);
  };
  return (quantity) => `no rule reads it: ${lack(quantity)}`;
}

/** What a figure was found to say, and of whom. */
interface Hung {
  readonly frame: Frame;
  readonly role: Role;
  readonly topic: Topic | undefined;
}

function hungBy(said: readonly Said[]): ReadonlyMap<number, Hung> {
  const found = new Map<number, Hung>();
  for (const { frame, topics } of said) {
    const roles = ROLES.map((role) => [role, frame.figures[role]] as const);
    for (const [role, figure] of [...roles, ...frame.spread.map(({ role, figure }) => [role, figure] as const)]) {
      if (figure !== null && !found.has(figure.start)) found.set(figure.start, { frame, role, topic: topics[0] });
    }
  }
  return found;
}

const quoted = (words: string): string =>
  `"${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}"`;

const NEAR = 12;

const isCue = ({ kind, lower }: Item): boolean =>
  kind === 'word' && (MOVE_VERBS.has(lower) || MOVE_NOUNS.has(lower) || METRIC_HEADS.has(lower));

/** Nothing is tied to the figure: the words nearest to it that could have been. */
function noTie({ items, entities }: Sentence, k: number): string {
  const near = (side: readonly Item[]) => side.find(isCue)?.lower;
  const before = near(items.slice(Math.max(0, k - NEAR), k).reverse());
  const cues = [before, near(items.slice(k + 1, k + NEAR))].filter((cue) => cue !== undefined);
  const named = entities.length === 0 ? ', and the sentence names nobody' : '';
  if (cues.length === 0) return `no word of a movement or measure stands near it${named}`;
  return `the words between do not tie it to ${[...new Set(cues)].map(quoted).join(' or ')}${named}`;
}

/** Something ties the figure down, but to nothing that has a name. */
function noSubject(frame: Frame): string {
  const trigger = textOf(frame.sentence, frame.trigger);
  const tie = trigger === '' ? 'its sign' : quoted(trigger);
  const words = textOf(frame.sentence, frame.topic);
  const about = words === '' || words === trigger ? '' : ` in ${quoted(words)}`;
  const how = frame.direction === null ? 'ties it down' : 'moves it';
  return `${tie} ${how}, but no price or measure of anybody named is found${about}`;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  change: 'a change',
  changeAlso: 'a change in another unit',
  value: 'a level',
  previous: 'an earlier level',
  expected: 'an expected level',
};

function noRule({ direction, figures }: Frame, topic: Topic, role: Role): string {
  const what = topic.what === 'measure' ? (topic.metric ?? 'a measure') : topic.what;
  const alone = (role === 'previous' || role === 'expected') && figures.change === null && figures.value === null;
  const lacking = alone
    ? ', and the figure itself is missing'
    : `, ${direction === null ? 'without a movement, ' : ''}which no rule takes`;
  return `it is ${ROLE_WORDS[role]} of ${what} of ${topic.name}${lacking}`;
}
