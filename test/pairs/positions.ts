import type { Extraction } from '../../src/extraction.ts';
import type { Pair } from './read.ts';

/** First lines that make a text the statement of its issuer. */
const openings: Readonly<Record<string, string>> = {
  'state/cn zh': '2025年3月4日外交部发言人林剑主持例行记者会',
  'state/ie en': 'Statement by Ireland',
  'state/br en': 'Statement by Brazil',
  'state/cn en': 'Statement by China',
  'state/ru en': 'Statement by the Russian Federation',
  'state/us en': 'Statement by the United States of America',
  'state/ru ru': 'Комментарий официального представителя МИД России, 4 марта 2025 года',
};

/** What is found in one side of a pair on the targets of the pair, and what should be; both sorted. */
export function positionsIn(
  pair: Pair,
  side: 'a' | 'b',
  read: (text: string) => Extraction,
): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const language = pair.id.slice(0, 2);
  const opening = openings[`${pair.issuers.join()} ${language}`];
  if (opening === undefined) throw new Error(`no opening for ${pair.issuers.join()} in ${language}`);
  const targets = new Set([...pair.expect.a, ...pair.expect.b].map(([, target]) => target));
  const { stances } = read(`${opening}\n\n${pair[side]}`);
  const found = stances
    .filter(({ start, target }) => start >= opening.length && targets.has(target))
    .flatMap(({ holders, target, polarity }) => holders.map((holder) => `${holder} ${target} ${polarity}`));
  const expected = pair.expect[side].map((each) => each.join(' '));
  return { found: [...new Set(found)].sort(), expected: expected.sort() };
}
