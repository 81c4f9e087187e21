import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';

/** Weights of a logistic regression over named features (Cox 1958), made by `npm run train`. */
export const Model = z.strictObject({
  bias: z.number(),
  /** Candidates at or above this probability are stances. */
  threshold: z.number(),
  weights: z.record(z.string(), z.number()),
});
export type Model = z.infer<typeof Model>;

const file = fileURLToPath(new URL('../../seed/model.json', import.meta.url));

/** @throws KnowledgeError when seed/model.json is missing or not of the shape. */
export function loadModel(path: string = file): Model {
  try {
    return Model.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new KnowledgeError('the weights cannot be read', path, 'Make them anew with `npm run train`.', { cause });
  }
}

/** The probability that a candidate with these features is a stance. */
export function probability(model: Model, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (model.weights[feature] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}
