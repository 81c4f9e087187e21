import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { languages } from '../../src/knowledge/schema.ts';
import { unknownThings } from '../../src/mentions/unknown.ts';
import { readText } from '../../src/text/read.ts';

const knowledge = loadKnowledge();

describe.each(languages)('shapes.%s.yaml', (language) => {
  test.each(knowledge.shapes[language].map((row) => [row.id, row] as const))(
    '%s finds its examples only',
    (id, row) => {
      const found = (text: string): boolean => {
        const read = readText(text);
        return read.sentences.some((sentence) =>
          unknownThings(read, sentence, knowledge).some(({ rule, kind }) => rule === id && kind === row.kind),
        );
      };
      expect(row.examples.filter((example) => !found(example))).toEqual([]);
      expect((row.counterexamples ?? []).filter(found)).toEqual([]);
    },
  );
});
