import { BOURSE_TOWNS } from '../../lexicon/boards.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import { SECTOR_NAMES, SECTORS } from '../../lexicon/sectors.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Frame, Range } from '../frame.ts';
import { afterDateline } from '../table/wire.ts';
import { type Topic, textOf, unlisted } from './topic.ts';

const TOWNS: ReadonlySet<string> = new Set(BOURSE_TOWNS);
const BARE: ReadonlySet<string> = new Set(SECTOR_NAMES);
const NAMED: ReadonlySet<string> = new Set(
  [...SECTOR_NAMES, ...SECTORS.trim().split('\n')].map((name) => name.toLowerCase()),
);

const GROWS = /^(?:gr[eo]w|expand|contract|shr[aiu]nk|recover|accelerat|stagnat|narrow|widen)/;

/**
 * "Tokyo gained 1.2%", "Insurers dropped 2%", "the materials group added 1.9%": a market that goes by its town or land, and a
 * sector by its bare name, where prices are told. Null for all else.
 */
export function bareMarket(frame: Frame, part: Range, discourse: Discourse): Topic | null {
  const { sentence, figures, trigger } = frame;
  const { items } = sentence;
  const [latest] = discourse.topics;
  if (figures.change?.value.kind !== 'percent' || latest?.what === 'measure') return null;
  if (frame.kind === 'noun' || (items[part.from]?.start ?? 0) < afterDateline(sentence)) return null;
  if (GROWS.test(items[trigger.from]?.lower ?? '')) return null;
  const from = items[part.from]?.lower === 'the' ? part.from + 1 : part.from;
  if (from >= part.to || part.to - from > 4) return null;
  if (items.slice(from, part.to).some(({ entity }) => entity?.value.kind === 'sector')) return null;
  const there = sharesThere(frame, { from, to: part.to }, discourse);
  if (there !== null) return there;
  const words = textOf(sentence, { from, to: part.to });
  const lower = words.toLowerCase();
  const ofMarket = latest?.what === 'price' && /^(?:index|sector)$/.test(latest.kind);
  const told = (kind: SubjectKind, to = part.to) => {
    const span = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
    return unlisted('price', textOf(sentence, { from, to }), kind, span, null);
  };
  const land = part.to - from === 1 ? items[from]?.entity?.value : undefined;
  if (land?.kind === 'economy') {
    const isWhole = ofMarket && !isCentralBank(land.name) && items[from]?.entity?.possessive !== true;
    return isWhole && words === land.name ? told('index') : null;
  }
  if (TOWNS.has(lower)) return discourse.macro ? null : told('index');
  if (discourse.centred && !ofMarket) return null;
  if (BARE.has(lower)) return told('sector');
  // "European banks"
  const rest = textOf(sentence, { from: from + 1, to: part.to }).toLowerCase();
  if (ofMarket && items[from]?.entity?.value.kind === 'economy' && BARE.has(rest)) return told('sector');
  const isGroup = /^(?:group|sector|names|sub-index|subindex|index)$/.test(items[part.to - 1]?.lower ?? '');
  if (!isGroup || !NAMED.has(textOf(sentence, { from, to: part.to - 1 }).toLowerCase())) return null;
  return told(/index$/.test(lower) ? 'index' : 'sector');
}

/** "In Taiwan, shares rose 1%", where markets are told of. */
function sharesThere({ sentence }: Frame, { from, to }: Range, { centred, topics: [latest] }: Discourse): Topic | null {
  const { items, article } = sentence;
  if (to - from !== 1 || !/^(?:shares|stocks|equities)$/.test(items[from]?.lower ?? '')) return null;
  if (centred && latest?.kind !== 'index') return null;
  let place = from - 1;
  if (items[place]?.lower === ',') place--;
  const isPlace = items[place]?.entity?.value.kind === 'economy' || TOWNS.has(items[place]?.lower ?? '');
  if (!isPlace || items[place - 1]?.lower !== 'in') return null;
  const { start, end } = items[from] ?? sentence;
  const name = article.clean.slice(items[place]?.start, items[place]?.end);
  return unlisted('price', `${name} ${article.clean.slice(start, end)}`, 'index', { start, end }, null);
}
