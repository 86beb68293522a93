import type { Sentence } from '../frame/sentence.ts';
import { MOVE_ADJECTIVES, MOVE_VERBS } from '../lexicon/moves.ts';
import { MARKET_WORDS, OUTLOOK_WORDS, RESULTS_WORDS } from '../lexicon/periodic.ts';
import { addDays } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';

const DATELINE = /^(?: ?\([^)]{1,30}\))? ?(?:-{1,2}|—)(?:[ \n]|(?=[A-Z<"']))/;
const STRETCHES: ReadonlySet<string> = new Set(['quarter', 'half', 'year', 'month', 'span']);
const PACES = new Set(['annual', 'annually', 'quarterly', 'monthly', 'weekly']);

/** A line that only says what the figures under it are: a heading, a line of a table without figures. */
export const labels = (sentence: Sentence): boolean =>
  sentence.kind === 'heading' ||
  sentence.kind === 'headline' ||
  (sentence.quantities.length === 0 && sentence.text.endsWith(':')) ||
  (sentence.kind !== 'bullet' &&
    sentence.end - sentence.start < 60 &&
    sentence.quantities.length === 0 &&
    !/[.!?"]$/.test(sentence.text));

/** Another heading ends what a heading began; an outlook ends where prose with figures begins. */
export const endsSection = (sentence: Sentence, isLabel: boolean, isOutlook: boolean): boolean => {
  if (isLabel) return isOutlook ? !OUTLOOK_WORDS.test(sentence.text) : sentence.kind === 'heading';
  return isOutlook && sentence.kind === 'prose' && !sentence.text.endsWith(':') && sentence.quantities.length > 0;
};

/** It names a stretch of time, not a pace or a standard of comparison. */
export const isStretch = (mention: PeriodMention): boolean =>
  STRETCHES.has(mention.kind) &&
  !mention.earlier &&
  mention.comparison === null &&
  !PACES.has(mention.value.text.toLowerCase());

/** "the 12 months through January" are those of one figure; "the three months ended January" are a firm's quarter. */
export const goesOn = (mention: PeriodMention, today: string | null): boolean =>
  isAPeriodOfResults(mention) && !isComing(mention, today);

const isAPeriodOfResults = ({ kind, value }: PeriodMention): boolean =>
  (kind !== 'span' && !/\b(?:months|weeks)\b/.test(value.text)) ||
  /end|mths|first (?:three|six|nine|[369]) months/i.test(value.text);

const isComing = (mention: PeriodMention, today: string | null): boolean =>
  today !== null && mention.value.end !== null && mention.value.end > today;

/** It names the article's own day, and not in the date line. */
export function isNewsDay(sentence: Sentence, mention: PeriodMention, today: string | null): boolean {
  if ((mention.kind !== 'day' && mention.kind !== 'time') || mention.earlier) return false;
  // another market's hours
  if (/^overnight$/i.test(mention.value.text)) return false;
  const { clean } = sentence.article;
  if (mention.start - sentence.start < 60 && DATELINE.test(clean.slice(mention.end, mention.end + 34))) return false;
  if (today === null) return sentence.index <= 3 && /day$/i.test(mention.value.text);
  return mention.value.start === today && mention.value.end === today;
}

const LAST_LEAD = 14;
/** What stands behind these words is another time than the sentence's own. */
const AWAY =
  /\b(?:which|who|that|until|ahead of|before|since|from|after|following|despite)\b|\b(?:by|due|last|next|said|reported|announced)(?: on)? $/;

const AWAY_NEAR =
  /\b(?:until|ahead of|before|since|from|despite)\b[^,]*$|\b(?:by|due|last|next|said|reported|announced)(?: on)? $/;

/** A date that a sentence of trading gives as its own: "closed higher on December 24". */
const ON = /\bon (?:the )?$/i;

/** The lead of an article that was dated later tells the day of its market: "Stocks rose on Friday", on a Sunday. */
export function isTradingDay(sentence: Sentence, mention: PeriodMention, today: string | null): boolean {
  const { start, end, text } = mention.value;
  if (today === null || start === null || start !== end || start >= today || addDays(start, 3) < today) return false;
  const { clean } = sentence.article;
  if (sentence.index > LAST_LEAD || mention.earlier || mention.kind !== 'day' || !isMarketTalk(sentence)) return false;
  if (!/^\w+day$/i.test(text) && !(/\d/.test(text) && ON.test(clean.slice(sentence.start, mention.start))))
    return false;
  if (DATELINE.test(clean.slice(mention.end, mention.end + 34))) return false;
  return !AWAY.test(clean.slice(sentence.start, mention.start));
}

/** A day before that of the article's market, told of in a paragraph of its own or of a market elsewhere. */
export interface DayAbroad {
  readonly mention: PeriodMention;
  readonly paragraph: number;
  /** It lasts until another day is named: "On Wall Street, shares fell on Monday." */
  readonly lasts: boolean;
}

const PLACE = /^(?:Over )?(?:[OI]n) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}, /;
const BACK_DAYS = 4;

/** A paragraph that opens with how another day's trading went, and goes on to its figures. */
export function openDayAbroad(
  sentence: Sentence,
  mentions: readonly PeriodMention[],
  market: string | null,
): DayAbroad | null {
  const days = mentions.filter(
    ({ kind, value }) => kind === 'day' && value.start !== null && value.start === value.end,
  );
  const [mention] = days;
  const day = mention?.value.start ?? null;
  if (mention === undefined || day === null || market === null || sentence.kind !== 'prose') return null;
  if (days.some(({ value }) => value.start !== day) || mention.earlier) return null;
  if (day >= market || addDays(day, BACK_DAYS) < market || !isMarketTalk(sentence)) return null;
  const { clean } = sentence.article;
  const before = clean.slice(sentence.start, mention.start);
  const lasts = PLACE.test(sentence.text);
  if (lasts ? AWAY_NEAR.test(before) : AWAY.test(before) || sentence.quantities.length > 0) return null;
  const opens = clean.slice(Math.max(0, sentence.start - 2), sentence.start).includes('\n');
  return opens ? { mention, paragraph: sentence.paragraph, lasts } : null;
}

/** Whether that day still covers what a sentence tells. */
export const reaches = ({ lasts, paragraph }: DayAbroad, sentence: Sentence): boolean =>
  lasts || sentence.paragraph === paragraph;

/** "The market is closed on Friday for a holiday." */
const CLOSED = /\b(?:is|are|was|were|be|been|remains?|remained) (?:closed|shut)\b/i;

/** It tells of trading: something with a market price moved. */
export const isMarketTalk = (sentence: Sentence): boolean =>
  !CLOSED.test(sentence.text) &&
  MARKET_WORDS.test(sentence.text) &&
  (sentence.text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => MOVE_VERBS.has(word) || MOVE_ADJECTIVES.has(word) || /^(?:traded|trading|opened|session)$/.test(word),
  );

/** "Full-year sales are now seen at": no results. */
const FORESEES =
  /\b(?:(?:is|are|was|were) (?:now |still )?(?:seen|expected|forecast|projected)|(?:will|should|may|could) )\b/;

/** "blew past third-quarter targets": what was expected has come. */
const BEATS =
  /\b(?:beats?|beaten|beating|tops?|topped|topping|miss(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|blew past|blows past|fell short of|falls short of|trounced|crushed|smashed)\b/i;

/** "lifted its full-year guidance after quarterly profit beat estimates": the period is that of what was foreseen. */
const REVISES =
  /\b(?:rais|lift|cut|lower|trim|hik|boost|slash|narrow|reiterat|reaffirm|maintain|upgrad|downgrad|increas|reduc|withdr|suspend|pull|updat|issu|set|provid|gave|giv|bump|revis)[a-z]*\b[^,;.]{0,24}$/i;

/** "Acme, which went public in 2019, said sales rose" */
const IN_RELATIVE = /, (?:which|who|whose) [^,]*$/;

/** "Beta, bought in 2020 by Acme": what was done to the one named. */
export const DONE =
  /, (?:which (?:was |were |had |has )?)?(?:\w+ly |first |once )?(?:bought|acquired|purchased|founded|listed|launched|established|created|formed|built|opened|started|sold|spun|privati[sz]ed|nationali[sz]ed|taken|floated|hired|appointed|merged|born|introduced|delisted)\b[^,]*$/i;

/** "In 2024 it had earned $5m": of a time before the one that the text is about. */
export const HAD_TOLD = /\bhad (?:also )?(?:reported|posted|recorded|booked|earned|made|seen|logged|registered)\b/;
const HAD_TOLD_NEXT = new RegExp(`^,? [^,;]{0,40}${HAD_TOLD.source}`);

/** It says of which period the results are that the article goes on to tell. */
export function tellsResults(
  sentence: Sentence,
  mention: PeriodMention,
  today: string | null,
  isLabel: boolean,
): boolean {
  if (isComing(mention, today) || /^half-year$/i.test(mention.value.text)) return false;
  const isHeldAgainst =
    BEATS.test(sentence.text) && !REVISES.test(sentence.article.clean.slice(sentence.start, mention.start));
  if (
    !isHeldAgainst &&
    OUTLOOK_WORDS.test(sentence.article.clean.slice(mention.end, Math.min(sentence.end, mention.end + 24)))
  )
    return false;
  const before = isLabel ? '' : sentence.article.clean.slice(sentence.start, mention.start);
  if (IN_RELATIVE.test(before) || DONE.test(before)) return false;
  // What stands behind a figure is that figure's, and may be what it is held against.
  if (!isLabel && sentence.quantities.some((quantity) => quantity.end <= mention.start)) return false;
  if (!isLabel && FORESEES.test(sentence.article.clean.slice(mention.end, Math.min(sentence.end, mention.end + 60))))
    return false;
  if (
    !isLabel &&
    HAD_TOLD_NEXT.test(sentence.article.clean.slice(mention.end, Math.min(sentence.end, mention.end + 60)))
  )
    return false;
  if (isLabel && sentence.kind !== 'headline') return !OUTLOOK_WORDS.test(sentence.text);
  const isOfQuarter = sentence.kind === 'headline' && (mention.kind === 'quarter' || mention.kind === 'half');
  return (
    (isOfQuarter || isHeldAgainst || RESULTS_WORDS.test(sentence.text)) &&
    mention.kind !== 'month' &&
    isAPeriodOfResults(mention)
  );
}
