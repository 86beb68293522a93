import type { Sentence } from '../frame/sentence.ts';
import { QUANTITY_KINDS, type QuantityKind } from '../schema/quantity.ts';
import { type CueReader, type Cues, openCues } from '../text/cues.ts';
import type { Rule } from './rule.ts';

/** A rule, the kinds of figures that open it as bits, and the names of its lists of cues. */
interface Gated {
  readonly rule: Rule;
  readonly kinds: number;
  readonly lists: readonly string[];
}

const ANY = -1;

const bitOf = (kind: QuantityKind): number => 1 << QUANTITY_KINDS.indexOf(kind);

/**
 * Finds the rules that a sentence can concern: it holds a figure of one of their kinds, and a word of each of their lists
 * of cues. Most rules concern few sentences, and the words of all are looked for at once.
 */
export function openGate(rules: readonly Rule[]): (sentence: Sentence) => readonly Rule[] {
  let opened: { readonly gated: readonly Gated[]; readonly read: CueReader<string> } | undefined;
  return (sentence) => {
    opened ??= readGates(rules);
    const { gated, read } = opened;
    const kinds = kindsIn(sentence);
    const held = read(sentence.article.clean, sentence.start, sentence.end);
    const found: Rule[] = [];
    for (const gate of gated) if ((gate.kinds & kinds) !== 0 && holdsAll(held, gate.lists)) found.push(gate.rule);
    return found;
  };
}

function readGates(rules: readonly Rule[]) {
  const all: Record<string, Cues> = {};
  const gated = rules.map((rule): Gated => {
    const lists = (rule.cues ?? []).map((cues, i) => {
      const name = `${rule.id} ${i}`;
      all[name] = cues;
      return name;
    });
    const kinds = rule.figures?.reduce((bits, kind) => bits | bitOf(kind), 0) ?? ANY;
    return { rule, kinds, lists };
  });
  return { gated, read: openCues(all) };
}

function kindsIn({ quantities }: Sentence): number {
  let bits = 0;
  for (const { value } of quantities) bits |= bitOf(value.kind);
  return bits;
}

function holdsAll(held: ReadonlySet<string>, lists: readonly string[]): boolean {
  for (const list of lists) if (!held.has(list)) return false;
  return true;
}
