import { BROKERS } from '../../lexicon/brokers.ts';
import { countedFor } from '../../lexicon/counted-for.ts';
import { FORECASTERS } from '../../lexicon/economy-words.ts';
import { economyOfBank, isCentralBank, MACRO_METRICS, RATERS, REGISTRARS, RESEARCHERS } from '../../lexicon/roles.ts';
import type { Span } from '../../schema/span.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Sentence } from '../sentence.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** What a man or a woman may have or set. */
const PERSONAL =
  /\b(?:worth|wealth|fortune|pay|salary|compensation|bonus|stakes?|holdings?|interest|shareholding|portfolio|position|followers|subscribers|viewers|audience|tour|assets|shares|tariffs?|levy|levies)\b/i;

/**
 * What is told of those who are named beside a measure and do not own it. Nobody has a price, and a person mostly speaks of
 * a measure: the nation's are the nation's, of others nobody can tell whose they are. Debt that is rated is the debtor's.
 */
export function ofBystander(told: Topic, sentence: Sentence, discourse: Discourse): Topic | null {
  if (told.what === 'measure' && RATERS.test(told.name) && RATED.test(told.metric ?? ''))
    return ofRated(told, sentence);
  if (told.what === 'measure' && REGISTRARS.has(told.name)) return null;
  // "the median forecast in a Bloomberg survey"
  if (told.what === 'measure' && POLLED.test(told.metric ?? '')) return null;
  const counted = countedOf(told, sentence);
  if (counted !== null) return counted;
  if (told.what === 'measure' && isForeseenForOthers(told) && !isOfMembers(told, sentence)) return null;
  if (told.entity?.person !== true || told.entity.kind !== 'other') return told;
  if (told.what === 'price') return null;
  if (told.metric === null || PERSONAL.test(told.metric)) return told;
  const macro = told.metric
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => MACRO_METRICS.has(word));
  const { economy } = discourse;
  return macro && economy !== null ? topic('measure', economy, told.metric, 'assumed', told.known) : null;
}

/** "The ECB cut its inflation forecast", "the Ifo index rose": what a bank or a house that counts for others tells of an economy. */
function countedOf({ what, name, metric, mention, known }: Topic, { entities, article }: Sentence): Topic | null {
  if (what !== 'measure' || metric === null || OF_A_BANK.test(metric)) return null;
  const land = economyOfBank(name) ?? (OF_A_SURVEY.test(metric) ? surveyed(name, mention, article.clean) : null);
  if (land === null) return null;
  if (
    !OF_A_SURVEY.test(metric) &&
    !metric
      .toLowerCase()
      .split(/[ -]/)
      .some((word) => MACRO_METRICS.has(word))
  )
    return null;
  // "the ECB expects growth in Germany"
  const isOfOther = entities.some(({ value }) => value.kind === 'economy' && !isCentralBank(value.name));
  return !isOfOther ? { ...unlisted('measure', land, 'economy', mention, metric, 'referred'), known } : null;
}

/** The land that a house asks in; the name may go on behind what is known of it: "Institute for Supply Management". */
const surveyed = (name: string, mention: Span | null, clean: string): string | null =>
  countedFor(name) ?? (mention === null ? null : countedFor(clean.slice(mention.start, mention.end + 24)));

/** "The agency expects demand to grow": what who counts or forecasts for others tells of a whole market is not its own. */
const isForeseenForOthers = ({ name, metric }: Topic): boolean =>
  FORECASTERS.test(name)
    ? OF_A_MARKET.test(metric ?? '') || OF_AN_ECONOMY.test(metric ?? '')
    : (RESEARCHERS.test(name) || BROKERS.test(name)) && OF_A_MARKET.test(metric ?? '');

/** "OECD oil demand", "stocks in the OECD": of the lands that are in it. */
function isOfMembers({ name, metric, mention }: Topic, { article: { clean } }: Sentence): boolean {
  if (name !== 'OECD' || metric === null || mention === null) return false;
  return (
    metric.startsWith('OECD ') ||
    clean.startsWith(metric, mention.end + 1) ||
    /\b(?:in|within|countries of|nations of|members of) (?:the )?$/.test(
      clean.slice(Math.max(0, mention.start - 18), mention.start).replace(/\s/g, ' '),
    )
  );
}

const OF_A_MARKET =
  /\b(?:demand|suppl(?:y|ies)|production|output|consumption|usage|shipments|exports?|imports?|inventor(?:y|ies)|stockpiles?|inflation|gdp|gross domestic product|unemployment|default rates?|surplus|deficit|harvest|crop)$/i;
const OF_AN_ECONOMY = /\b(?:economy|growth|prices?|spending|trade|investment|sales)$/i;

const POLLED = /^(?:median|mean|average|consensus) (?:forecast|estimate|projection)s?$/i;

/** What a bank has or sets itself. */
const OF_A_BANK =
  /\b(?:rates?|reserves?|assets|holdings|balance|liabilities|profits?|loss(?:es)?|income|dividend|target|lending|loans?|purchases|facility|bonds?|bills|swaps?|gold|notes?|securities|staff|claims)\b/i;

/** What polls of firms and households give. */
const OF_A_SURVEY =
  /\b(?:index|pmi|sentiment|confidence|climate|gauge|activity|expectations|conditions|orders|employment)\b/i;

/** What is rated, or looked at by those who rate. */
const RATED = /\b(?:debt|securities|notes|bonds|paper|stock|ratings?|loss(?:es)?|assets|loans?|capital|borrowings)$/i;

/** "Moody's downgraded 200 mln dlrs of debt of Acme", "affirmed Acme's 40 mln dlrs of debt": the debt is Acme's. */
function ofRated(told: Topic, { entities, article: { clean } }: Sentence): Topic | null {
  if (/ratings?$/i.test(told.metric ?? '')) return null;
  const debtor = entities.find(
    ({ value, possessive, outer }) =>
      value.kind === 'company' &&
      !RATERS.test(value.name) &&
      (possessive || /\bof (?:the )?$/.test(clean.slice(Math.max(0, outer.start - 8), outer.start))),
  );
  return debtor ? topic('measure', debtor, told.metric, 'named', told.known) : null;
}
