import type { EntityMention } from '../../entity/index.ts';
import type { Sentence } from '../sentence.ts';
import { isActor, leads, type Test } from './mention-tests.ts';

/** What is named most of a kind. */
export interface Named {
  readonly mention: EntityMention;
  /** How often it is named, a headline or a subject counting more; and how often all are. */
  readonly count: number;
  readonly total: number;
}

/** Of the mentions that pass a test in the first 60 sentences, the one named most that may be it; null where none is. */
export function mostNamed(
  sentences: readonly Sentence[],
  test: Test,
  mayBe: (mention: EntityMention) => boolean = () => true,
): Named | null {
  let total = 0;
  const counts = new Map<string, { mention: EntityMention; count: number }>();
  for (const sentence of sentences.slice(0, 60)) {
    for (const mention of sentence.entities) {
      if (!test(sentence, mention)) continue;
      const weight = sentence.index === 0 ? 3 : leads(sentence, mention) ? 2 : 1;
      total += weight;
      const entry = counts.get(mention.value.name);
      if (entry) entry.count += weight;
      else counts.set(mention.value.name, { mention, count: weight });
    }
  }
  let best: { mention: EntityMention; count: number } | null = null;
  for (const entry of counts.values()) if ((!best || entry.count > best.count) && mayBe(entry.mention)) best = entry;
  return best && { ...best, total };
}

const MACRO =
  /\b(?:inflation|consumer prices?|cpi|gdp|gross domestic product|payrolls?|unemployment|jobless|central bank|interest rates?|economists|economy|labou?r market|producer prices)\b/i;

/** More sentences speak of the economy than name the company named most. */
export function isMacro(sentences: readonly Sentence[]): boolean {
  const told = sentences.slice(0, 60).filter((sentence) => MACRO.test(sentence.text)).length;
  return told >= 3 && told > (mostNamed(sentences, isActor)?.count ?? 0) / 2 + 1;
}
