import { acts, type Act } from '../knowledge/schema.ts';
import { hypothesisKinds, type Features } from './features.ts';
import type { Model, Weights } from './model.ts';

/** The model in the form in which it is asked: one look-up a feature gives its weights for everything it bears on. */
export interface Decision {
  /** The probability of each kind of hypothesis, in the order of `hypothesisKinds`. */
  readonly stance: (features: Features) => Float64Array;
  /** Hypotheses at or above this probability are stances. */
  readonly threshold: number;
  /** The likeliest act, or `otherwise` where nothing was learnt. */
  readonly act: (features: readonly string[], otherwise: Act) => Act;
  readonly isToward: (features: readonly string[]) => boolean;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
const kinds = hypothesisKinds.length;

export function decisionOf({ stance, act, toward }: Model): Decision {
  const weights = byHypothesis(stance);
  const actWeights = byAct(act);
  const towardWeights = new Map(Object.entries(toward.weights));
  return {
    threshold: stance.threshold,
    stance({ free, signed, within }) {
      const sums = new Float64Array(kinds).fill(stance.bias);
      const add = (table: ReadonlyMap<string, Float64Array>, features: readonly string[]): void => {
        for (const feature of features) {
          const row = table.get(feature);
          if (row) for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0);
        }
      };
      add(weights.free, free);
      add(weights.signed, signed);
      add(weights.within, within);
      return sums.map(logistic);
    },
    act(features, otherwise) {
      const sums = Float64Array.from(acts, (each) => act[each]?.bias ?? -Infinity);
      for (const feature of features) {
        const row = actWeights.get(feature);
        if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
      }
      const best = Math.max(...sums);
      return best === -Infinity ? otherwise : (acts[sums.indexOf(best)] ?? otherwise);
    },
    isToward: (features) =>
      logistic(features.reduce((sum, feature) => sum + (towardWeights.get(feature) ?? 0), toward.bias)) >=
      toward.threshold,
  };
}

interface Tables {
  readonly free: Map<string, Float64Array>;
  readonly signed: Map<string, Float64Array>;
  readonly within: Map<string, Float64Array>;
}

/** The inverse of `namesOf`: a name with a kind of hypothesis in front bears on that kind alone. */
function byHypothesis({ weights }: Weights): Tables {
  const tables: Tables = { free: new Map(), signed: new Map(), within: new Map() };
  const set = (
    table: Map<string, Float64Array>,
    feature: string,
    weight: number,
    bears: (kind: string) => boolean,
  ): void => {
    const row = table.get(feature) ?? new Float64Array(kinds);
    hypothesisKinds.forEach((kind, at) => {
      if (bears(kind)) row[at] = weight;
    });
    table.set(feature, row);
  };
  for (const [name, weight] of Object.entries(weights)) {
    const cut = name.indexOf(': ');
    const prefix = name.slice(0, Math.max(cut, 0));
    const feature = name.slice(cut + 2);
    if (hypothesisKinds.some((kind) => kind === prefix)) set(tables.within, feature, weight, (kind) => kind === prefix);
    else if (prefix === 'turned') set(tables.signed, feature, weight, (kind) => kind.endsWith('turned'));
    else if (prefix === 'straight') set(tables.signed, feature, weight, (kind) => !kind.endsWith('turned'));
    else set(tables.free, name, weight, () => true);
  }
  return tables;
}

function byAct(model: Model['act']): Map<string, Float64Array> {
  const table = new Map<string, Float64Array>();
  acts.forEach((act, at) => {
    for (const [feature, weight] of Object.entries(model[act]?.weights ?? {})) {
      const row = table.get(feature) ?? new Float64Array(acts.length);
      row[at] = weight;
      table.set(feature, row);
    }
  });
  return table;
}
