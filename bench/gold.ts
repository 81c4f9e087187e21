import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One annotated text: the annotations and the exact text they were made on. */
export const Gold = z.object({
  date: z.string().nullable(),
  issuers: z.array(z.string()),
  foreign: z.array(z.int()),
  sentences: z.array(z.tuple([z.int(), z.int()])),
  mentions: z.array(z.object({ s: z.int(), entity: z.string(), quote: z.string(), how: z.string() })),
  stances: z.array(
    z.object({
      s: z.int(),
      holders: z.array(z.string()),
      target: z.string(),
      polarity: z.int(),
      act: z.string(),
      toward: z.array(z.string()),
      quote: z.string(),
    }),
  ),
});

export interface GoldText extends z.infer<typeof Gold> {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** The folder of annotated texts, from the one variable that names it; null where it is not set. */
export function corpusFolder(): string | null {
  const folder = process.env['ACG_CORPUS'];
  return folder !== undefined && folder !== '' && existsSync(folder) ? folder : null;
}

/** The annotated texts of one set (`seed`, `dev`), in the order of language and name. */
export function goldTexts(corpus: string, set: string): GoldText[] {
  return ['zh', 'en', 'ru'].flatMap((language) => {
    const folder = join(corpus, 'gold', set, 'gold', language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -'.json'.length);
        const gold = Gold.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
        const text = readFileSync(join(corpus, 'gold', set, 'text', language, `${name}.txt`), 'utf8');
        return { ...gold, name: `${set}/${language}/${name}`, language, text };
      });
  });
}

/** Number, from 1, of the annotated sentence in which a place of the text stands. */
export function sentenceAt({ sentences }: GoldText, at: number): number {
  const index = sentences.findIndex(([, end]) => end > at);
  return (index < 0 ? sentences.length : index) + 1;
}
