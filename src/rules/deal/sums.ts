import { type Hook, hookOf } from '../../frame/attachment/hook.ts';
import type { Sentence } from '../../frame/sentence.ts';

/** The sums of money that stand outside brackets, none of them a rate, with what they hang on. */
export function sumsIn(sentence: Sentence): readonly Hook[] {
  const sums: Hook[] = [];
  for (const [k, { quantity, depth }] of sentence.items.entries()) {
    if (quantity?.value.kind !== 'money' || depth > 0 || quantity.value.per !== null) continue;
    const hook = hookOf(sentence, k);
    if (hook) sums.push(hook);
  }
  return sums;
}
