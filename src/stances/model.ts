import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';

/** Weights of a logistic regression over named features (Cox 1958). */
export const Weights = z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type Weights = z.infer<typeof Weights>;

/** What is decided by number, made by `npm run train`: whether, with which act, and toward whom. */
export const Model = z.strictObject({
  /** Hypotheses at or above the threshold are stances. */
  stance: Weights.extend({ threshold: z.number() }),
  /** One against the rest for each act; the likeliest is taken. */
  act: z.record(z.string(), Weights),
  toward: Weights.extend({ threshold: z.number() }),
});
export type Model = z.infer<typeof Model>;

/** The weights that are shipped. */
export const modelFile = fileURLToPath(new URL('../../seed/model.json', import.meta.url));

/** @throws KnowledgeError when seed/model.json is missing or not of the shape. */
export function loadModel(path: string = modelFile): Model {
  try {
    return Model.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new KnowledgeError('the weights cannot be read', path, 'Make them anew with `npm run train`.', { cause });
  }
}
