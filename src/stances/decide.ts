import { acts, type Act } from '../knowledge/schema.ts';
import { hypothesisKinds, type Feature, type Features } from './features.ts';
import type { Model } from './model.ts';
import { partsOfName, WeightTable } from './weights.ts';

/** The model in the form in which it is asked: one look-up a feature gives its weights for everything it bears on. */
export interface Decision {
  /** The probability of each kind of hypothesis, in the order of `hypothesisKinds`. */
  readonly stance: (features: Features) => Float64Array;
  /** Hypotheses at or above this probability are stances. */
  readonly threshold: number;
  /** The likeliest act, or `otherwise` where nothing was learnt. */
  readonly act: (features: readonly Feature[], otherwise: Act) => Act;
  readonly isToward: (features: readonly Feature[]) => boolean;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

export function decisionOf({ stance, act, toward }: Model): Decision {
  const tables = byHypothesis(stance.weights);
  const actTable = new WeightTable(acts.length);
  acts.forEach((each, at) => {
    for (const [name, weight] of Object.entries(act[each]?.weights ?? {}))
      actTable.rowOf(partsOfName(name))[at] = weight;
  });
  const actBias = Float64Array.from(acts, (each) => act[each]?.bias ?? -Infinity);
  const towardTable = new WeightTable(1);
  for (const [name, weight] of Object.entries(toward.weights)) towardTable.rowOf(partsOfName(name))[0] = weight;

  return {
    threshold: stance.threshold,
    stance({ free, signed, within }) {
      const sums = new Float64Array(hypothesisKinds.length).fill(stance.bias);
      tables.free.addTo(sums, free);
      tables.signed.addTo(sums, signed);
      tables.within.addTo(sums, within);
      return sums.map(logistic);
    },
    act(features, otherwise) {
      const sums = Float64Array.from(actBias);
      actTable.addTo(sums, features);
      const best = Math.max(...sums);
      return best === -Infinity ? otherwise : (acts[sums.indexOf(best)] ?? otherwise);
    },
    isToward(features) {
      const sum = Float64Array.of(toward.bias);
      towardTable.addTo(sum, features);
      return logistic(sum[0] ?? 0) >= toward.threshold;
    },
  };
}

/** The inverse of `featuresFor`: a name with a kind of hypothesis in front bears on that kind alone. */
function byHypothesis(weights: Readonly<Record<string, number>>): Readonly<Record<keyof Features, WeightTable>> {
  const tables = {
    free: new WeightTable(hypothesisKinds.length),
    signed: new WeightTable(hypothesisKinds.length),
    within: new WeightTable(hypothesisKinds.length),
  };
  for (const [name, weight] of Object.entries(weights)) {
    const [prefix = '', ...rest] = partsOfName(name);
    const within = hypothesisKinds.findIndex((kind) => kind === prefix);
    if (within >= 0) tables.within.rowOf(rest)[within] = weight;
    else if (prefix === 'turned' || prefix === 'straight') {
      const row = tables.signed.rowOf(rest);
      hypothesisKinds.forEach((kind, at) => {
        if (kind.endsWith('turned') === (prefix === 'turned')) row[at] = weight;
      });
    } else tables.free.rowOf([prefix, ...rest]).fill(weight);
  }
  return tables;
}
