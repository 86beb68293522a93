import type { Actor } from '../../frame/actor/actor.ts';
import type { Sentence } from '../../frame/sentence.ts';
import { DEBT_NOUNS, ISSUE_VERBS } from '../../lexicon/deals.ts';
import type { Context } from '../rule.ts';
import { actorAt } from './draft.ts';

/** How many sentences back an issue is looked for. */
const REACH = 12;

/** The one whose issue the text before a sentence tells of, for terms that stand in sentences of their own; null where none does. */
export function issuerOf(sentence: Sentence, context: Context): Actor | null {
  for (const earlier of context.before(sentence, REACH)) {
    const actor = issuerIn(earlier, context);
    if (actor) return actor;
  }
  return null;
}

/** The issuer of the terms at item `k`: named in their sentence, else the one whose issue the text before tells of. */
export function issuerOfTerms(sentence: Sentence, context: Context, k: number): Actor | null {
  const told = actorAt(sentence, context, k);
  return told?.named ? told : (issuerOf(sentence, context) ?? told);
}

/** The one whose issue the text below a headline tells of, where no known name stands in it: "CNA ISSUES EUROBOND". */
export function issuerBelow(title: Sentence, context: Context): Actor | null {
  for (const later of context.around(title, 3)) {
    const actor = issuerIn(later, context);
    if (actor) return actor;
  }
  return null;
}

function issuerIn(sentence: Sentence, context: Context): Actor | null {
  const at = issueIn(sentence);
  const actor = at === null ? null : actorAt(sentence, context, at);
  return actor?.named ? actor : null;
}

/** The verb by which a sentence tells of an issue: "is issuing a 50 mln stg eurobond", "arranged a facility". */
function issueIn({ items, quantities }: Sentence): number | null {
  if (!quantities.some(({ value }) => value.kind === 'money')) return null;
  const noun = items.findLastIndex(({ kind, lower, quantity }) =>
    // "two bonds" is counted
    DEBT_NOUNS.has(kind === 'word' ? lower : quantity?.value.unit ? lastWord(quantity.value.text) : ''),
  );
  const at = items.findIndex(({ kind, lower }, i) => i < noun && kind === 'word' && ISSUE_VERBS.has(lower));
  return at < 0 ? null : at;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
