import type { Command } from 'commander';
import type { ClaimFilter } from '../run/filter.ts';
import { CLAIM_TYPES, type ClaimType } from '../schema/claim.ts';
import { listOf, oneOf, readConfidence } from './options.ts';

/** What the options that choose claims say. */
export interface FilterOptions {
  readonly type?: readonly ClaimType[];
  readonly subject?: readonly string[];
  readonly minConfidence: number;
}

/** Adds the options that choose claims. */
export const addFilters = (command: Command): Command =>
  command
    .option('-t, --type <types>', `only claims of these types: ${CLAIM_TYPES.join(', ')}`, listOf(oneOf(CLAIM_TYPES)))
    .option('-s, --subject <subjects>', 'only claims about these: name, ticker or mention, case aside', listOf(String))
    .option('--min-confidence <number>', 'only claims at least this sure, from 0 to 1', readConfidence, 0);

export const filterOf = ({ type, subject, minConfidence }: FilterOptions): ClaimFilter => ({
  types: type ?? [],
  subjects: subject ?? [],
  minConfidence,
});
