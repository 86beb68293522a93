import { SHARE_WORDS } from '../../lexicon/metrics.ts';
import type { Frame, Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { metricRun } from './metric.ts';
import { clipSubject } from './subject.ts';

/**
 * "Acme reported record sales, a 5% increase", "had a good year for profit, marking a rise of 8%": the measure that the clause
 * before the comma tells, and whose it is; null where it tells none, or what has a price.
 */
export function toldBeforeComma({ kind, owner, trigger, figures, topic, sentence: { items } }: Frame): {
  readonly phrase: Range;
  readonly owner: Range;
} | null {
  const { change } = figures;
  if (kind !== 'noun' || owner !== null || change === null || OF_PRICES.test(items[trigger.from]?.lower ?? ''))
    return null;
  const comma = commaBefore(items, trigger.from, change.outer.start);
  if (comma < topic.from + 2) return null;
  for (let verb = comma - 1; verb > topic.from && verb > comma - REACH; verb--) {
    const item = items[verb] as Item;
    if (item.quantity !== null || item.kind === 'mark' || CLAUSE.test(item.lower) || SHARE_WORDS.has(item.lower))
      return null;
    if (!TELLS.test(item.lower)) continue;
    const phrase = { from: verb + 1, to: comma };
    const whose = clipSubject(items, { from: topic.from, to: verb })?.phrase;
    return whose !== undefined && metricRun(items, phrase) !== null ? { phrase, owner: whose } : null;
  }
  return null;
}

/** The comma right before "a 5% increase" or "marking an increase of 5%"; -1 where other words stand there. */
function commaBefore(items: readonly Item[], trigger: number, figure: number): number {
  let i = trigger - 1;
  while (i > 0 && ((items[i] as Item).start >= figure || ADJECTIVES.test(items[i]?.lower ?? ''))) i--;
  if (!/^an?$/.test(items[i]?.lower ?? '')) return -1;
  if (SHOWING.test(items[i - 1]?.lower ?? '')) i--;
  return items[i - 1]?.lower === ',' ? i - 1 : -1;
}

const REACH = 14;
const OF_PRICES = /^(?:gains?|advance|rally|loss(?:es)?|slide|slump|selloff|sell-off|jump|surge|plunge|bounce)$/;
const ADJECTIVES = /^(?:year-on-year|year-over-year|annual|net|overall|further|healthy|strong|sharp)$/;
const SHOWING =
  /^(?:posting|marking|recording|showing|representing|registering|reflecting|achieving|seeing|reporting)$/;
const TELLS =
  /^(?:report(?:s|ed)|announce[ds]|post(?:s|ed)|record(?:s|ed)|had|has|saw|achieve[ds]|enjoy(?:s|ed)|deliver(?:s|ed)|register(?:s|ed)|generate[ds]|unveil(?:s|ed)|disclose[ds])$/;
const CLAUSE = /^(?:after|as|when|while|which|who|that|because|following|despite|if|and|but|before|since|amid)$/;
