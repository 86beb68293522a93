import type { EntityMention } from '../../entity/index.ts';
import type { Sentence } from '../sentence.ts';
import { actsHere, isInRelative, isSpeaker, leads, type Test } from './mention-tests.ts';

/** So many sentences are looked back. */
export const BACK = 12;
/** So many sentences may stand before the last of the key points. */
const MOST_POINTS = 12;

/** Key points between the headline and the text are of the firm that the headline begins with. */
export function titledBy(sentences: readonly Sentence[], bullet: Sentence): EntityMention | null {
  const title = sentences[0];
  if (title === undefined || !/^head/.test(title.kind) || bullet.index > MOST_POINTS) return null;
  for (let i = 1; i < bullet.index; i++) if (sentences[i]?.kind === 'prose') return null;
  const [first] = title.entities;
  return first?.value.kind === 'company' && first.start === title.start && !isSpeaker(title, first) ? first : null;
}

/** A coin, fund or economy that the sentence before is about: "Bitcoin fell. Its market cap". */
export function holderBefore(sentences: readonly Sentence[], sentence: Sentence): EntityMention | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const earlier = sentences[i] as Sentence;
    if (earlier.kind === 'row' || earlier.kind === 'heading') return null;
    const subject = earlier.entities.find((mention) => leads(earlier, mention));
    if (subject) return !subject.possessive && /^(?:crypto|fund)$/.test(subject.value.kind) ? subject : null;
    // "It held that line."
    if (!/^it\b/i.test(earlier.text)) return null;
  }
  return null;
}

/** The first fitting mention before an offset: a clause's subject stands before its complements. */
export function lastIn(sentence: Sentence, before: number, test: Test): EntityMention | null {
  return sentence.entities.find((mention) => mention.end <= before && test(sentence, mention)) ?? null;
}

/** The nearest mention before an offset that is the subject of a clause: a verb or a possession follows it. */
export function subjectBefore(sentence: Sentence, before: number, test: Test): EntityMention | null {
  let found: EntityMention | null = null;
  for (const mention of sentence.entities) {
    if (mention.end > before) break;
    if (!test(sentence, mention) || (found !== null && isInRelative(sentence, mention, before))) continue;
    if (leads(sentence, mention) || actsHere(sentence, mention)) found = mention;
  }
  return found;
}
