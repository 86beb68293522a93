import type { EntityMention } from '../../src/entity/index.ts';
import { findEntities, loadGazetteer, openNameBook } from '../../src/entity/index.ts';

const gazetteer = loadGazetteer();

/** The entities of each line of a text, as if each were a sentence. */
export function entitiesOf(clean: string): EntityMention[] {
  const book = openNameBook({ clean }, gazetteer);
  const found: EntityMention[] = [];
  let start = 0;
  for (const line of clean.split('\n')) {
    found.push(...findEntities(clean, start, start + line.length, book));
    start += line.length + 1;
  }
  return found;
}

/** "words=name(kind)" for each entity of a text. */
export const briefly = (clean: string): string[] =>
  entitiesOf(clean).map((m) => `${clean.slice(m.start, m.end)}=${m.value.name}(${m.value.kind})`);
