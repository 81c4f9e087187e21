import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import { acts, type Act } from '../knowledge/schema.ts';

/** Weights of a logistic regression over named features (Cox 1958). */
export const Weights = z.strictObject({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type Weights = z.infer<typeof Weights>;

/** What is decided by number, made by `npm run train`: whether, with which act, and toward whom. */
export const Model = z.strictObject({
  /** Candidates at or above the threshold are stances. */
  stance: Weights.extend({ threshold: z.number() }),
  /** One against the rest for each act; the likeliest is taken. */
  act: z.record(z.string(), Weights),
  toward: Weights.extend({ threshold: z.number() }),
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

/** The probability of what the weights were fitted to, given these features. */
export function probability(model: Weights, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (model.weights[feature] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The likeliest act, or `otherwise` where nothing was learnt. */
export function likeliestAct(model: Model, features: readonly string[], otherwise: Act): Act {
  let best = { act: otherwise, value: 0 };
  for (const act of acts) {
    const weights = model.act[act];
    if (weights === undefined) continue;
    const value = probability(weights, features);
    if (value > best.value) best = { act, value };
  }
  return best.act;
}
