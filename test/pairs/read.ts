import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../src/knowledge/schema.ts';

const Expected = z.array(z.tuple([z.string(), z.string(), z.union([z.literal(1), z.literal(-1), z.literal(0)])]));

/** Two sentences that differ in one thing, and the positions they take on the targets that either of them names. */
export const Pair = z.strictObject({
  id: z.string(),
  issuers: z.array(z.string()).min(1),
  a: z.string(),
  b: z.string(),
  expect: z.strictObject({ a: Expected, b: Expected }),
  /** A known fault: one side is still turned into its contrary, and why. Mended, the note must go. */
  fault: z.string().optional(),
});
export type Pair = z.infer<typeof Pair>;

/** The pairs of a language, if it has any. */
export function pairsOf(language: Language): Pair[] {
  const file = fileURLToPath(new URL(`./${language}.yaml`, import.meta.url));
  return existsSync(file) ? z.array(Pair).parse(parse(readFileSync(file, 'utf8'))) : [];
}
