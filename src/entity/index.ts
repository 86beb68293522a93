export type { GazetteerRow } from '../lexicon/gazetteer.ts';
export { type NameBook, openNameBook } from './book.ts';
export { type Entity, type EntityMention, newEntity } from './entity.ts';
export { findEntities } from './find.ts';
export { type Gazetteer, loadGazetteer } from './gazetteer.ts';
