import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { languages } from '../src/knowledge/schema.ts';
import { Gold, type GoldText } from './gold.ts';

const archives = { mfa: 'mfa_zh_2016-2020', ungdc: 'ungdc_2013-2022' } as const;
type Collection = keyof typeof archives;
const cache = fileURLToPath(new URL('../.cache/corpora', import.meta.url));

const Row = Gold.extend({
  name: z.string(),
  text: z.string().optional(),
  heading: z.string().default(''),
  source: z
    .strictObject({ corpus: z.enum(['mfa', 'ungdc']), file: z.string(), start: z.int(), end: z.int() })
    .optional(),
});

/** The texts that this project annotated itself (train/), passages of the collections in `corpus` filled in. */
export function annotatedTexts(corpus: string): GoldText[] {
  return languages.flatMap((language) =>
    readFileSync(new URL(`../train/${language}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): GoldText => {
        const { name, text, heading, source, ...gold } = Row.parse(JSON.parse(line));
        const passage = source ? collected(corpus, source.corpus, source.file).slice(source.start, source.end) : '';
        return { ...gold, name: `train/${language}/${name}`, language, text: text ?? heading + passage };
      }),
  );
}

const collected = (corpus: string, collection: Collection, file: string): string =>
  readFileSync(join(collectionFolder(corpus, collection), file), 'utf8');

/** The folder of a collection's files, which are unpacked once. */
export function collectionFolder(corpus: string, collection: Collection): string {
  const folder = join(cache, archives[collection]);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('tar', ['-xJf', join(corpus, 'corpora', `${archives[collection]}.tar.xz`), '-C', cache]);
  }
  return folder;
}
