import { OF_BODY } from '../lexicon/sources.ts';

const TITLES =
  '(?:Chief )?(?:Financial|Operating|Investment|Technology|Technical|Commercial|Marketing|Legal|Information|Product|Risk|Strategy|Medical|Scientific|Accounting|Revenue|Digital|Administrative|Business|Sustainability) Officer|Vice President|President|Chairman|Chairwoman|Chairperson|Chair|Chief|CEO|CFO|COO|CTO|CIO|Director|Analyst|Economist|Strategist|Deputy Governor|Governor|Prime Minister|Minister|Premier|Secretary|Undersecretary|Comptroller|Chancellor|Commissioner|Senator|Sen|Rep|Representative|Ambassador|Founder|Co-founder|Manager|Head|Partner|Spokesman|Spokeswoman|Spokesperson|Officer|Executive|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Professor|Prof';
/** "Acme Chief Executive", "US President", "Fed Chair", "Chief Economist Dr." before a person's name. */
const TITLED = new RegExp(`^(?:[\\w&.'-]+ )*?(?:(?:${TITLES})\\.?(?: and |,? ))+(?=[A-Z])`);
const TITLE = new RegExp(`^(?:${TITLES})$`);
const isTitle = (word: string): boolean => TITLE.test(word);
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

const EARLIER = 3000;
const MOST_BACK = 8;

/** A person's surname with the first name by which the text called them before. */
export function fullName(clean: string, at: number, name: string): string {
  if (!/^[A-Z][a-z]{2,}$/.test(name) || name === 'Fed') return name;
  const before = clean.slice(Math.max(0, at - EARLIER), Math.max(0, at));
  let known = before.lastIndexOf(` ${name}`);
  for (let tries = 0; known > 0 && tries < MOST_BACK; tries++) {
    const first = FIRST_NAME.exec(before.slice(Math.max(0, known - 30), known))?.[1];
    if (first !== undefined && !NO_FIRST.test(first) && !isTitle(first)) return `${first} ${name}`;
    known = before.lastIndexOf(` ${name}`, known - 1);
  }
  return name;
}

const NO_FIRST =
  /^(?:The|A|An|If|But|And|In|On|At|As|It|He|She|They|We|While|However|For|After|Still|This|That|Mr|Mrs|Ms|Dr)$/;
const FIRST_NAME = /(?:^|[ \n])([A-Z][a-z]+(?: [A-Z]\.)?)$/;
