import type { Sentence } from '../frame/sentence.ts';
import { MOVE_ADJECTIVES, MOVE_VERBS } from '../lexicon/moves.ts';
import { middleOf, wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import { UNREFINED } from './draft.ts';
import { type Context, defineRule, newReading } from './rule.ts';

const COUNTS = 'one|two|three|four|five|six|nine|twelve|12';
const TERMS = COUNTS.split('|').flatMap((count) =>
  ['month', 'months', 'week', 'weeks'].flatMap((unit) => [`${count} ${unit}`, `${count}-${unit}`]),
);
const TENOR = `(overnight(?: rates?| money| interbank)?|(?:${COUNTS})(?: |-)(?:months?|weeks?)(?: (?:rates?|money|funds|deposits))?|call money(?: rates?)?)`;
const RATE = new RegExp(
  `\\b${TENOR}(?:, however,| also| were| was| is| are| interbank)*(?: (ended|ending|closed|closing|settled|settling|eased|easing|fell|falling|rose|rising|firmed|firming|dropped|dropping|gained|climbed|slipped|jumped|soared|quoted|finished|finishing|traded|indicated))?(?: (unchanged|steady|lower|higher|firmer|easier))?(?: today| further| slightly| sharply)* (?:at|to)(?: a common)? $`,
  'i',
);
const BEFORE =
  /^,?(?: today| here)* (?:from|against|after)(?: (?:(?:yester|Mon|Tues|Wednes|Thurs|Fri)day|late|the|a|an|early|close|closing|of|level|levels|opening|last|week|previous)|'s)* $/;
const BACK_TO = /^, back (?:to|at) (?:the |its )?(?:(?:yester|Mon|Tues|Wednes|Thurs|Fri)day's )?(?:level of )?$/;
const THERE = /\b(?:interbank|deposits|call money|money market|eurodollars?|certificates? of deposit|bank bills?)\b/i;
/** "in the last three months": a time, no rate. */
const TIMED =
  /\b(?:last|past|first|next|previous|latest|recent|in|for|over|during|every|of|after|within|by)(?: the)? $/i;
const MOST = 30;

export const moneyRates = defineRule<'price_move' | 'price_level'>({
  id: 'money-rates',
  type: 'price_move',
  about: 'The rates that banks quote one another for a term: "three months ended at 5-1/16 to 4-7/8 pct".',

  figures: ['percent'],
  cues: [['overnight', 'call money', ...TERMS]],
  find(sentence, context) {
    const reading = newReading<'price_move' | 'price_level'>();
    const { quantities } = sentence;
    quantities.forEach((quantity, i) => {
      if (quantity.value.kind !== 'percent' || (middleOf(quantity.value) ?? 0) > MOST) return;
      const from = Math.max(quantities[i - 1]?.end ?? sentence.start, quantity.start - 90);
      const match = RATE.exec(wordsOf(sentence, from, quantity.outer.start));
      const name = match?.[1];
      if (match === null || name === undefined || TIMED.test(wordsOf(sentence, from, from + match.index))) return;
      if (!/^(?:overnight|call)/i.test(name) && !isOfMoney(sentence, context)) return;
      const at = { start: from + match.index, end: from + match.index + name.length };
      const [verb, side] = [match[2]?.toLowerCase() ?? '', match[3]?.toLowerCase() ?? ''];
      // "in the three months to", "was 6 pct for six months at"
      if (verb === '' && side === '' && quantity.value.value !== null) return;
      const back = quantities[i + 1];
      // "firmed to 3.65 pct, back to yesterday's 3.60/70, from 3.55": where it had stood a day before
      const at1 = back !== undefined && BACK_TO.test(wordsOf(sentence, quantity.end, back.start)) ? i + 1 : i;
      const next = quantities[at1 + 1];
      const isOld =
        next !== undefined && BEFORE.test(wordsOf(sentence, quantities[at1]?.end ?? quantity.end, next.outer.start));
      const previous = isOld ? asRate(next) : null;
      const told = MOVE_ADJECTIVES.get(side) ?? MOVE_VERBS.get(verb)?.direction ?? null;
      const direction = told ?? wayFrom(middleOf(previous), middleOf(quantity.value));
      reading.drafts.push(draftOf(sentence, at, quantity, direction, previous));
    });
    return reading;
  },

  examples: {
    fires: [
      [
        "Interbank rates firmed, with three months ending at 5-1/16 to 4-7/8 pct against yesterday's five to 4-13/16 close.",
        {
          subject: { name: 'three months' },
          direction: 'up',
          value: { min: 4.875, max: 5.0625 },
          previous: { min: 4.8125, max: 5 },
        },
      ],
      [
        'The overnight rate, however, fell to 3-1/2 to three pct from 4-1/2 to four.',
        { subject: { name: 'overnight rate' }, direction: 'down', value: { min: 3, max: 3.5 }, previous: { max: 4.5 } },
      ],
      [
        'Interbank rates were firmer, while the three months was unchanged at 5-1/4 1/16 pct.',
        { subject: { name: 'three months' }, direction: 'flat', value: { min: 5.0625, max: 5.25 } },
      ],
    ],
    silent: [
      ['Inflation in the last three months fell to 5.1 pct.', 'what fell is told before'],
      ['The firm saw output for three months ending at 4 pct.', 'no rate of money is spoken of'],
    ],
  },
});

const wordsOf = ({ article }: Sentence, from: number, to: number): string =>
  article.clean.slice(from, to).replace(/\s/g, ' ');

const isOfMoney = (sentence: Sentence, context: Context): boolean =>
  [sentence, ...context.before(sentence, 3)].some(({ text }) => THERE.test(text));

/** A bare earlier level is in percent too. */
const asRate = ({ value }: QuantityMention): Quantity | null =>
  value.kind === 'percent'
    ? value
    : value.kind === 'count' && value.unit === null
      ? { ...value, kind: 'percent' }
      : null;

function draftOf(
  sentence: Sentence,
  name: Span,
  { value, start, end }: QuantityMention,
  direction: Direction | null,
  previous: Quantity | null,
) {
  const mention = sentence.article.text.slice(name.start, name.end);
  const common = {
    ...UNREFINED,
    subject: {
      name: mention.replace(/\s+/g, ' '),
      kind: 'bond',
      ticker: null,
      tickerImplied: false,
      exchange: null,
      mention,
    },
    metric: null,
    change: null,
    changeAlso: null,
    value,
    previous,
    expected: null,
    confidence: 0.9,
    span: { start, end: previous?.end ?? end },
    frame: null,
  } as const;
  return direction === null
    ? ({ ...common, type: 'price_level', direction: null, levelKind: 'quote', previous: null } as const)
    : ({ ...common, type: 'price_move', direction } as const);
}
