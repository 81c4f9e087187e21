import { z } from 'zod';
import { Act, Modality } from '../knowledge/schema.ts';

/** What the graph keeps on a position's own node, whoever holds it and whatever it is on. */
export const stanceProperties = {
  document: z.string(),
  polarity: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  act: Act,
  modality: Modality,
  rule: z.string(),
  confidence: z.number(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  cue: z.string(),
  cueStart: z.int(),
  cueEnd: z.int(),
} as const;
