import { describe, expect, test } from 'vitest';
import { compile, tellings } from '../../src/frame/rows.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languages } from '../../src/knowledge/schema.ts';
import { readText } from '../../src/text/read.ts';

const knowledge = loadKnowledge();

describe.each(languages)('frames.%s.yaml', (language) => {
  test.each(knowledge.frames[language].map((row) => [row.id, row] as const))('%s finds its examples only', (_, row) => {
    const rows = compile([row]);
    const found = (text: string): boolean => {
      const { folded, sentences } = readText(text);
      const lines = [folded, ...sentences.map(({ start, end }) => folded.slice(start, end))];
      return lines.some((line) => [...tellings(rows, row.tells, line)].length > 0);
    };
    expect(row.examples.filter((example) => !found(example))).toEqual([]);
    expect((row.counterexamples ?? []).filter(found)).toEqual([]);
  });
});
