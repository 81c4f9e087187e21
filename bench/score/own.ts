import { readFileSync } from 'node:fs';
import { Gold, type GoldText } from '../gold.ts';

/** The statement of the seed with the annotations that the project carries as a regression test. */
export function ownGold(): GoldText {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return {
    ...Gold.parse(JSON.parse(read('test/gold/seed.json'))),
    name: 'seed',
    language: 'zh',
    text: read('seed/documents/cn_ru_2025_strategic_stability.txt'),
  };
}
