import type { EntityMention } from '../../entity/index.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';
import { leads, type Test } from './mention-tests.ts';
import { isSatellite } from './satellite.ts';

/** How far, in characters, a firm stays spoken of that is neither named nor referred to. */
export const NEAR = 300;

/** How many sentences are looked back over. */
const BACK = 12;

/** The sentence, from this one back, that a place is in. */
export function sentenceBefore(
  { sentences }: { readonly sentences: readonly Sentence[] },
  { index }: Sentence,
  place: number,
): Sentence | undefined {
  let at = index;
  while (at > 0 && (sentences[at]?.start ?? 0) > place) at--;
  return sentences[at];
}

const PRONOUN = /\bits?\b/i;

/** A firm's shares and its officers, told without its name. */
const ITS_OWN =
  /^(?:the )?(?:shares?|stock)\b|\b(?:the (?:shares|stock)|(?:chief executive|chief financial|finance director|chairman|chairwoman|chair|boss|ceo|cfo|president|managing director|management)\b)/i;

const DEFINITE = /\b(?:the|this)(?: [\w'&,-]+){0,3}? ([\w-]+)/gi;

/** Whether a sentence speaks of a firm without its name: "the company", "its", "boss Jo Bloggs", "the shares". */
export function refersToFirm({ text, start, entities }: Sentence): boolean {
  const other = entities.find(({ value }) => /^(?:economy|index|commodity|currency|crypto|bond)$/.test(value.kind));
  const pronoun = PRONOUN.exec(text);
  if (pronoun !== null && (other === undefined || start + pronoun.index < other.start)) return true;
  if (ITS_OWN.test(text)) return true;
  for (const [words] of text.matchAll(DEFINITE))
    if (words.split(' ').some((word) => COMPANY_NOUNS.has(word.toLowerCase()))) return true;
  return false;
}

/** A firm that leads a sentence is spoken of to its end. */
const spokenTo = (sentence: Sentence, mention: EntityMention): number =>
  leads(sentence, mention) ? sentence.end : mention.end;

/**
 * Whether a firm is still spoken of where a sentence begins: it was named near by, or referred to ever since, and no other firm
 * has become the subject of a sentence.
 */
export function isInFocus(
  sentences: readonly Sentence[],
  sentence: Sentence,
  { value }: EntityMention,
  isFirm: Test,
): boolean {
  let reached = sentence.start;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const earlier = sentences[i] as Sentence;
    const named = earlier.entities.findLast((mention) => mention.value.name === value.name);
    if (named) return reached - spokenTo(earlier, named) <= NEAR;
    if (reached - earlier.end > NEAR) return false;
    if (earlier.kind === 'row') continue;
    const leader = earlier.entities.find((mention) => isFirm(earlier, mention) && leads(earlier, mention));
    if (leader && !isSatellite(earlier, leader)) return false;
    if (leader || refersToFirm(earlier)) reached = earlier.start;
  }
  return false;
}
