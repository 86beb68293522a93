import { beforeFigure } from '../attachment/before-figure.ts';
import type { Item, Sentence } from '../sentence.ts';
import { type Economy, economyEnding, type GrowthTold, growthWords, inside } from './economies.ts';
import { textOf } from './topic.ts';

const RAISES =
  /^(?:raise|raises|raised|raising|lift|lifts|lifted|lifting|upgrade|upgrades|upgraded|upgrading|increased)$/;
const CUTS =
  /^(?:cut|cuts|cutting|lower|lowers|lowered|lowering|trim|trims|trimmed|trimming|slash|slashes|slashed|slashing|reduced|downgrade|downgrades|downgraded|pared)$/;
const FORECAST = /^(?:forecasts?|estimates?|projections?|outlook|predictions?)$/;

/** "cut its forecast for global growth to 2.8%": the forecast moved, and its verb says which way. */
export function revisedGrowth(sentence: Sentence, k: number): GrowthTold | null {
  const { items } = sentence;
  if (items[beforeFigure(items, k)]?.lower !== 'to') return null;
  let noun = -1;
  let isForecast = false;
  for (let i = k - 1; i >= 0 && i > k - 18; i--) {
    const { lower, kind } = items[i] as Item;
    if (kind === 'quantity' || lower === ';') return null;
    if (lower === 'growth') noun = i;
    isForecast ||= FORECAST.test(lower);
    const direction = RAISES.test(lower) ? 'up' : CUTS.test(lower) ? 'down' : null;
    if (direction === null) continue;
    const told = noun < 0 || !isForecast ? null : growthWords(sentence, noun);
    if (told === null) return null;
    const economy = told.economy ?? economyBetween(sentence, i + 1, k);
    const metric = textOf(sentence, { from: inside(items, told.range, economy ?? NOWHERE), to: told.range.to });
    return (
      economy && { economy, direction, metric: `${metric} forecast`, trigger: { from: i, to: i + 1 }, role: 'value' }
    );
  }
  return null;
}

const NOWHERE: Economy = { range: { from: 0, to: 0 }, name: '', mention: null };

/** "for Spain", "Germany's", anywhere in the words of what is revised. */
function economyBetween(sentence: Sentence, from: number, to: number): Economy | null {
  for (let i = to - 1; i >= from; i--) {
    const economy = economyEnding(sentence, i);
    if (economy !== null && economy.range.from >= from) return economy;
  }
  return null;
}
