import { OF_BODY } from '../lexicon/sources.ts';

const TITLES =
  'Vice President|President|Chairman|Chairwoman|Chairperson|Chair|Chief|CEO|CFO|COO|CTO|CIO|Director|Analyst|Economist|Strategist|Deputy Governor|Governor|Prime Minister|Minister|Premier|Secretary|Chancellor|Commissioner|Senator|Sen|Rep|Representative|Ambassador|Founder|Co-founder|Manager|Head|Partner|Spokesman|Spokeswoman|Spokesperson|Officer|Executive|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Professor|Prof';
/** "Acme Chief Executive", "US President", "Fed Chair", "Chief Economist Dr." before a person's name. */
const TITLED = new RegExp(`^(?:[\\w&.'-]+ )*?(?:(?:${TITLES})\\.?(?: and |,? ))+(?=[A-Z])`);
const TITLE = new RegExp(`^(?:${TITLES})$`);
export const isTitle = (word: string): boolean => TITLE.test(word);
/** Nouns for what one person does, before the name: "Barclays analyst", "finance director". */
export const PERSON_NOUNS =
  'analyst|economist|strategist|trader|director|chief|executive|officer|minister|president|chairman|chairwoman|chair|governor|secretary|founder|co-founder|manager|head|partner|professor|adviser|advisor|consultant|researcher|lawyer|lawmaker|senator|commissioner|spokesman|spokeswoman|spokesperson|boss';
const FULL_NAME = /^(?:[A-Z][\w.'-]* ){0,3}[A-Z][\w'-]+$/;
const NOBODY =
  /\b(?:General|Unit|Office|Association|Society|Confederation|Foundation|Cent(?:er|re)|College|School|Court|Club|League|Party|House|States?|Nations|Conference|Alliance|Company|Chambers?|Intelligence|Ministers|Governors|Inc|Corp|Co|Ltd|Plc|PLC|News)\b/;

const isPerson = (name: string): boolean => FULL_NAME.test(name) && !OF_BODY.test(name) && !NOBODY.test(name);

/** A person's name without titles and what they are of: "US President Ann Doe", "Jo Roe of Acme"; other names as they are. */
export function personIn(name: string): string {
  const bare = name.replace(TITLED, '');
  const plain = bare !== name && isPerson(bare) ? bare : name;
  const head = / (?:of|at|from|with) /.exec(plain);
  if (head === null) return plain;
  const first = plain.slice(0, head.index);
  return /^[A-Z][a-z'-]+ (?:[A-Z]\. )?[A-Z][\w'-]+$/.test(first) && isPerson(first) ? first : plain;
}
