import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { BODIES } from '../lexicon/sources.ts';
import { nameIn } from './named.ts';
import { PERSON_NOUNS } from './person.ts';
import { bodyCalled, type Speaker } from './speaker.ts';

type Called = Pick<Speaker, 'name' | 'stands' | 'word'>;

const INVERTING =
  /^(?:said|says|wrote|writes|noted|notes|warned|warns|added|adds|predicted|predicts|commented|cautioned)$/;
const INVERTED =
  /^ ((?:the |a |an |its |their |two |some |many |several )?[\w&.'-]+(?: (?!who\b|on\b|in\b|after\b|last\b|this\b|late\b|earlier\b)[\w&.'-]+){0,7})(?=[.,;"]|$| (?:who|on|in|after|last|this|late|earlier) )/;

/** The words behind a verb of saying that name who said it, and how many they are. */
export function speakerBehind(cue: string, after: string): { readonly who: Called; readonly length: number } | null {
  const phrase = INVERTING.test(cue) ? INVERTED.exec(after)?.[1] : undefined;
  const who = phrase === undefined ? null : inverted(phrase);
  return phrase === undefined || who === null ? null : { who, length: phrase.length + 1 };
}

/** Who stands behind "said": "said the ministry", "said officials", "said the bank's chief economist". */
function inverted(phrase: string): Called | null {
  const words = phrase.replace(/\.$/, '');
  const noun = /^(?:the|its) ([a-z-]+)$/.exec(words)?.[1] ?? '';
  if (COMPANY_NOUNS.has(noun) || BODIES.has(noun))
    return { name: null, stands: COMPANY_NOUNS.has(noun) ? 'firm' : 'body', word: words };
  if (PRONOUN.test(words)) return null;
  if (bodyCalled(words) !== null) return { name: null, stands: 'body', word: words };
  const name = nameIn(words);
  return name === null ? null : { name, stands: null, word: '' };
}
const PRONOUN =
  /^(?:it|he|she|they|we|i|that|so|to|in|on|at|by|of|for|as|after|during|late|earlier|this|last|there)\b/i;

/** "according to the bank's chief economist, Jane Roe": with the name that follows. */
export function apposedTo(text: string, from: number, words: string): string {
  if (!ENDS_IN_ROLE.test(words)) return words;
  const name = APPOSED_NAME.exec(text.slice(from + words.length, from + words.length + 60))?.[0];
  return name === undefined ? words : name.slice(2);
}
const ENDS_IN_ROLE = new RegExp(`\\b(?:${PERSON_NOUNS}|shareholder|investor|holder|owner|attorney|broker|dealer)$`);
const APPOSED_NAME = /^, [A-Z][\w'-]+ (?:[A-Z]\. |[A-Z][\w'-]+ )?[A-Z][\w'-]+(?=[.,;]|$)/;
