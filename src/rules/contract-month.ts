import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)';
const OPENS = new RegExp(
  `^(?:The )?(?:spot |nearby )?${MONTH}(?: \\d{4})?(?: [\\w.-]+){0,3}? (?:contracts?|futures|delivery)\\b|^${MONTH} (?:also )?(?:was|were|is|rose|fell|ended|closed|finished|opened|gained|lost|added|eased|slipped|edged|traded|settled|dropped|climbed|jumped|slid|firmed|shed)\\b`,
);

/** "September rose to 85.25": a month of futures, and nothing that an earlier sentence named. */
export const isOfContractMonth = ({ mention }: Topic, { text, start, end }: Sentence): boolean =>
  !(mention !== null && mention.start >= start && mention.end <= end) &&
  OPENS.test(text.slice(0, 80).replace(/\s/g, ' '));
