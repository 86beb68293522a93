import { type Entity, type EntityMention, newEntity } from '../../entity/index.ts';
import { LEGAL_FORMS } from '../../lexicon/legal.ts';
import type { Sentence } from '../sentence.ts';
import { IN_TITLE } from './statement-period.ts';

/** The article's company where it is named above the rows, not in a note below; a legal form alone is no name. */
export const mainOf = (main: EntityMention | null, row: Sentence): Entity | null =>
  main === null || main.start > row.start || (LEGAL.test(` ${main.value.name}`) && !main.value.name.includes(' '))
    ? null
    : main.value;

const LEGAL = new RegExp(`[ ,]+(?:${LEGAL_FORMS.split(' ').join('|')})\\.?$`, 'i');
const ISSUES = /^(?:corrected|correction|update \d|new)\b[ -]*/i;

const NEWS =
  /(?: (?:div|divs|dividends?|pays|sets|declares|raises|increases|cuts|omits|regular|qtly|qtrly|quarterly|mthly|monthly|initial|dividend|payout|oper|net|loss|profit|results?|earnings|reports)\b.*| ?[<(].*| [-—] .*)$/i;

/** The company of a headline in capitals: an entity that fills its name, else the name as it stands there. */
export function companyOf(title: Sentence): Entity | null {
  const { text } = title;
  const listed = title.entities.find(({ value }) => value.kind === 'company' || value.kind === 'fund');
  if (/[a-z]/.test(text)) return listed?.value ?? null;
  const lead = ISSUES.exec(text)?.[0].length ?? 0;
  const inside = /^[<(]([^>)]{2,70})[>)]/.exec(text.slice(lead))?.[1];
  const stretch = IN_TITLE.exec(text.slice(lead));
  const name = inside ?? text.slice(lead, stretch === null ? text.length : lead + stretch.index).replace(NEWS, '');
  const start = title.start + lead + (inside === undefined ? 0 : 1);
  const end = start + name.trimEnd().length;
  const entity = title.entities.find(
    (mention) => Math.abs(mention.outer.start - start) <= 1 && mention.outer.end >= end - 6,
  );
  if (entity?.value.kind === 'company') return entity.value;
  const short = name.trim().replace(LEGAL, '').trim();
  if (short.length < 2) return listed?.value ?? null;
  const ticker = /<([A-Z]{1,6}(?:\.[A-Z]{1,2})?)>/.exec(text)?.[1] ?? null;
  return newEntity({ name: capitalised(short), kind: 'company', ticker });
}

/** "PEP BOYS OF THE WEST" as a name; words without vowels and initials stay as they are. */
const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && /^(?:of|and|the|for|in|on|de|du|la)$/i.test(word)) return word.toLowerCase();
      if (word.includes('.') || !/[aeiouy]/i.test(word)) return word;
      return word.toLowerCase().replace(/(?:^|[-/&(])[a-z]/g, (first) => first.toUpperCase());
    })
    .join(' ');
