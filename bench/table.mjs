/** The middle value; the mean of the two in the middle where the list is even. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Rows of words as lines with aligned columns: the first to the left, the others to the right. */
export function formatTable(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return `${all.map(line).join('\n')}\n`;
}

/** The same in Markdown. */
export function markdownTable(head, rows) {
  const all = [head, head.map((_, i) => (i < 2 ? '-' : '-:')), ...rows];
  return `${all.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}
