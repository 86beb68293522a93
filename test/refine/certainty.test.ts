import { expect, it } from 'vitest';
import { claimOf } from './read.ts';

const LEAD = 'Acme Corp makes pumps. Acme Corp is based in Leeds. ';

it('a subject that the sentence names is surer than one of a sentence before, and surer than one among others', () => {
  const named = claimOf(`${LEAD}Revenue at Acme Corp rose 4%.`, '4%').confidence;
  const before = claimOf(`${LEAD}Revenue rose 4%.`, '4%').confidence;
  const among = claimOf(`${LEAD}Revenue rose 4%, Microsoft and Apple said.`, '4%').confidence;
  const rival = claimOf(`${LEAD}In contrast to Microsoft, where it fell, revenue rose 4%.`, '4%').confidence;
  expect(named).toBeGreaterThan(before);
  expect(before).toBeGreaterThanOrEqual(among);
  expect(before).toBeGreaterThan(rival);
});
