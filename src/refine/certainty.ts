import type { Discourse } from '../frame/discourse/discourse.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';

/** Confidence from which on a subject is sure by the form of its line: a table's row, a counted list. */
const SURE = 0.93;
/** How many sentences back a subject may stand before it is far. */
const NEAR = 3;

/** A subject that its sentence names is surer than one that is looked for elsewhere, and least sure where others are named. */
export const certainty: Refiner = {
  id: 'certainty',
  about: 'Sets how sure a claim is by where its subject stands.',
  refine: eachClaim('certainty', (claim, discourse) => {
    if (claim.confidence >= SURE) return claim;
    const confidence = Math.round(certaintyOf(claim, discourse) * 1000) / 1000;
    return confidence === claim.confidence ? claim : changed(claim, { confidence });
  }),
};

function certaintyOf(claim: Candidate, discourse: Discourse): number {
  const { confidence, sentence, subject } = claim;
  const isSubject = ({ value }: { readonly value: { readonly name: string } }) => value.name === subject.name;
  const { entities } = sentence;
  if (entities.some(isSubject)) return confidence < 0.8 ? confidence + 0.12 : confidence;
  if (entities.some(({ value, end }) => isRival(value.kind) && end <= claim.span.end)) return confidence * 0.8;
  if (confidence >= 0.88) return confidence;
  const before = discourse.sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index);
  const near = before.some((other) => other.entities.some(isSubject));
  const centre = discourse.centred && discourse.main?.value.name === subject.name;
  return confidence * (near && centre ? 1.1 : near || centre ? 1 : 0.88);
}

const isRival = (kind: string): boolean => /^(?:company|economy|index|other|sector|fund|crypto)$/.test(kind);
