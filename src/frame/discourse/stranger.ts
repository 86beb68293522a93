import type { Entity } from '../../entity/index.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';

/** Where each name that no list knows stands first. */
export function firstMentions(sentences: readonly Sentence[]): ReadonlyMap<Entity, number> {
  const firsts = new Map<Entity, number>();
  for (const { entities } of sentences)
    for (const { value, start } of entities) if (value.kind === 'other' && !firsts.has(value)) firsts.set(value, start);
  return firsts;
}

/**
 * "Keswick said revenue fell": a name that no list knows leads the sentence and was not told before, as a man or a woman
 * who speaks for a firm would be. What it tells is of no firm that was.
 */
export function isLedByStranger({ items, article }: Sentence, firsts: ReadonlyMap<Entity, number>): boolean {
  const [first, next] = items;
  if (first === undefined || !TELLS.test(next?.lower ?? '')) return false;
  if (first.entity)
    return (
      first.entity.value.kind === 'other' &&
      first.entity.value.person !== true &&
      firsts.get(first.entity.value) === first.entity.start
    );
  if (first.kind !== 'word') return false;
  const word = article.clean.slice(first.start, first.end);
  return NAME.test(word) && !COMMON.test(word) && !COMPANY_NOUNS.has(first.lower) && !METRIC_HEADS.has(first.lower);
}

const TELLS =
  /^(?:said|says|reported|reports|posted|posts|announced|announces|booked|unveiled|disclosed|expects|forecasts)$/;
const NAME = /^[A-Z][a-z]{3,}$/;
/** Kinds of people and bodies, which speak of whom the text is about. */
const COMMON =
  /(?:s|ment|ship|ing|ity|ance|ence|ly|ice|ff|men|ion)$|^(?:Parliament|Senate|Market|Street|Consensus|Team|Public|Both|Each|This|That|Then|They|None|Some|Most|Many|What|Data|Media|People|Counsel|Press|State|Court|Neither|Either|Nobody|Everyone|Crypto|Also|Here|There)$/;
