import { MACRO_METRICS } from '../lexicon/roles.ts';
import type { Discourse } from './discourse.ts';
import { type Topic, topic } from './topic.ts';

/** What a man or a woman may have or set. */
const PERSONAL =
  /\b(?:worth|wealth|fortune|pay|salary|compensation|bonus|stakes?|holdings?|interest|shareholding|portfolio|position|followers|subscribers|viewers|audience|tour|debts?|assets|shares|tariffs?|levy|levies)\b/i;

/**
 * Nobody has a price, and a person who is named beside a measure mostly speaks of it: the nation's measures are the nation's, of others nobody can
 * tell whose they are.
 */
export function ofPerson(told: Topic, discourse: Discourse): Topic | null {
  if (told.entity?.person !== true) return told;
  if (told.what === 'price') return null;
  if (told.metric === null || PERSONAL.test(told.metric)) return told;
  const macro = told.metric
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => MACRO_METRICS.has(word));
  const { economy } = discourse;
  return macro && economy !== null ? topic('measure', economy, told.metric, 'assumed', told.known) : null;
}
