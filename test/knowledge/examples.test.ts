import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/finds/all.ts';
import type { Find } from '../../src/finds/find.ts';
import { longestOnly } from '../../src/mentions/longest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languages, type Language } from '../../src/knowledge/schema.ts';
import { readText } from '../../src/text/read.ts';

const knowledge = loadKnowledge();
const layers = ['topics', 'cues', 'operators', 'modals', 'speech', 'references', 'described'] as const;
const rowsOf = (language: Language) => {
  const { topicPhrases: topics, cues, operators, modals, speech, references, described } = knowledge;
  return Object.entries({ topics, cues, operators, modals, speech, references, described }).flatMap(([layer, rows]) =>
    rows[language].map((row) => ({
      layer,
      id: row.id,
      examples: row.examples,
      counterexamples: row.counterexamples ?? [],
    })),
  );
};

/**
 * The rows that a sentence holds, in the company that they ask for. With `settled`, of the words of one layer only the
 * longest: what a counterexample may hold is a part of a longer phrase.
 */
function rulesIn(sentence: string, settled: boolean): Set<string> {
  const finds = findAll(readText(sentence), knowledge).flatMap((found) => Object.values(found).flat());
  const company = new Set(
    finds.flatMap((find) => (find.layer === 'near' ? [find.rule] : find.layer === 'name' ? [find.entity] : [])),
  );
  const inCompany = (find: Find): boolean =>
    (!('near' in find) || find.near.length === 0 || find.near.some((need) => company.has(need))) &&
    (!settled || find.layer !== 'described' || find.with.every((entity) => company.has(entity)));
  if (!settled) return new Set(finds.filter(inCompany).map(({ rule }) => rule));
  const layersFound = new Set(finds.map(({ layer }) => layer));
  return new Set(
    [...layersFound].flatMap((layer) =>
      longestOnly(finds.filter((find) => find.layer === layer && find.gap === null && inCompany(find)))
        .concat(finds.filter((find) => find.layer === layer && find.gap !== null && inCompany(find)))
        .map(({ rule }) => rule),
    ),
  );
}

describe.each(languages)('the lexicon of %s', (language) => {
  test('has rows in every layer', () => {
    expect(new Set(rowsOf(language).map(({ layer }) => layer))).toEqual(new Set(layers));
  });

  test('finds every row in its examples', () => {
    const missed = rowsOf(language).flatMap(({ id, examples }) =>
      examples.filter((example) => !rulesIn(example, false).has(id)).map((example) => `${id}: ${example}`),
    );
    expect(missed).toEqual([]);
  });

  test('finds no row in its counterexamples', () => {
    const misfired = rowsOf(language).flatMap(({ id, counterexamples }) =>
      counterexamples.filter((example) => rulesIn(example, true).has(id)).map((example) => `${id}: ${example}`),
    );
    expect(misfired).toEqual([]);
  });
});
