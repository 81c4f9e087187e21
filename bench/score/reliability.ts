import type { Comparison } from './compare.ts';

const bounds = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Of the stances said to be so sure, how many are right: a Markdown table. */
export function reliabilityTable(found: Comparison['sureness']): string {
  const rows = bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? 0;
    const within = found.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length;
    const right = within.filter((each) => each.right).length / within.length;
    const above = found.filter(({ confidence }) => confidence >= from);
    const rightAbove = above.filter((each) => each.right).length / above.length;
    return [`${from}–${to}`, `${within.length}`, mean.toFixed(2), right.toFixed(2), rightAbove.toFixed(2)];
  });
  return [
    '| confidence | stances | said, on average | right | right among all from here up |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
