import type { Sentence } from '../frame/sentence.ts';
import { QUANTITY_KINDS, type QuantityKind } from '../schema/quantity.ts';
import { type Cues, openMarks } from '../text/cues.ts';
import type { Rule } from './rule.ts';

/** A rule, the kinds of figures that open it as bits, and the places of its lists of cues among those of all rules. */
interface Gate {
  readonly rule: Rule;
  readonly kinds: number;
  readonly lists: readonly number[];
}

const ANY = -1;

const bitOf = (kind: QuantityKind): number => 1 << QUANTITY_KINDS.indexOf(kind);

/**
 * Finds the rules that a sentence can concern: it holds a figure of one of their kinds, and a word of each of their lists
 * of cues. Most rules concern few sentences, and the words of all are looked for at once.
 */
export function openGate(rules: readonly Rule[]): (sentence: Sentence) => readonly Rule[] {
  const all: Cues[] = [];
  const gates = rules.map((rule): Gate => {
    const lists = (rule.cues ?? []).map((cues) => all.push(cues) - 1);
    return { rule, kinds: rule.figures?.reduce((bits, kind) => bits | bitOf(kind), 0) ?? ANY, lists };
  });
  const marksIn = openMarks(all);
  return (sentence) => {
    const kinds = kindsIn(sentence);
    const marks = marksIn(sentence.article.clean, sentence.start, sentence.end);
    const found: Rule[] = [];
    for (const gate of gates) if ((gate.kinds & kinds) !== 0 && isOpen(gate, marks)) found.push(gate.rule);
    return found;
  };
}

function kindsIn({ quantities }: Sentence): number {
  let bits = 0;
  for (const { value } of quantities) bits |= bitOf(value.kind);
  return bits;
}

function isOpen({ lists }: Gate, marks: Uint8Array): boolean {
  for (const list of lists) if (marks[list] === 0) return false;
  return true;
}
