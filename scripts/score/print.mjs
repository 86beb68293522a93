// A report as lines of text.
import { LEVELS } from './model.mjs';

const percent = (share) => (share === null ? '–'.padStart(5) : (100 * share).toFixed(1).padStart(5));

function ruleLines(rules) {
  return Object.entries(rules)
    .sort(([a, one], [b, other]) => other.found - one.found || (a < b ? -1 : 1))
    .map(([id, rule]) => `  rule ${id.padEnd(32)} ${percent(rule.right / rule.found)} of ${rule.found}`);
}

/** The report under a heading; `byRule` adds a line a rule, `misses` one for each thing that went wrong. */
export function printReport(name, report, { byRule, misses }) {
  const { confidence } = report;
  const lines = [`${name}: ${report.docs} documents, ${report.gold} gold claims, ${report.found} found`];
  for (const level of LEVELS) {
    const { precision, recall, f1 } = report[level];
    lines.push(`${level.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
  }
  for (const [type, { f1, gold, found, hit }] of Object.entries(report.types)) {
    lines.push(`  ${type.padEnd(13)} F1 ${percent(f1)}  (gold ${gold}, found ${found}, hit ${hit})`);
  }
  for (const [field, { accuracy, of }] of Object.entries(report.fields)) {
    lines.push(`  field ${field.padEnd(12)} ${percent(accuracy)} of ${of}`);
  }
  const halves = `upper half ${percent(confidence.upperHalf)}, lower half ${percent(confidence.lowerHalf)}`;
  lines.push(`  right by confidence: ${halves}; tenths ${confidence.tenths.map(percent).join(' ')}`);
  lines.push(`  confidence of right over wrong (AUC): ${confidence.auc === null ? '–' : confidence.auc.toFixed(3)}`);
  if (byRule) lines.push(...ruleLines(report.rules));
  if (report.evidenceErrors > 0) {
    lines.push(`evidence that does not slice back to its quote: ${report.evidenceErrors}`);
  }
  if (report.quoteErrors > 0) lines.push(`gold quotes not found in their article: ${report.quoteErrors}`);
  if (misses) lines.push(...report.misses);
  return `${lines.join('\n')}\n`;
}
