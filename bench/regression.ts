import type { Weights } from '../src/stances/model.ts';

export interface Case {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

/** Strength of the L2 penalty, rounds of descent, and how often a feature must occur to be learnt. */
export interface Settings {
  readonly penalty: number;
  readonly rounds: number;
  readonly least: number;
}

/**
 * Logistic regression with an L2 penalty by full-batch gradient descent with a step of its own for each weight
 * (Duchi, Hazan & Singer 2011, AdaGrad). No chance in it: the same cases give the same weights.
 */
export function fit(cases: readonly Case[], { penalty, rounds, least }: Settings): Weights {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = cases.map(({ features }) => Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSquare = 1e-8;
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => weight * penalty);
    let biasSlope = 0;
    rows.forEach((row, at) => {
      let sum = bias;
      for (const feature of row) sum += weights[feature] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (cases[at]?.label ?? 0);
      biasSlope += error;
      for (const feature of row) slope[feature] = (slope[feature] ?? 0) + error;
    });
    biasSquare += biasSlope * biasSlope;
    bias -= (0.5 * biasSlope) / Math.sqrt(biasSquare);
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at] ?? 0;
      squares[at] = (squares[at] ?? 0) + step * step;
      weights[at] = (weights[at] ?? 0) - (0.5 * step) / Math.sqrt(squares[at] ?? 1);
    }
  }
  const kept = names.flatMap((name, at): [string, number][] => {
    const weight = Math.round((weights[at] ?? 0) * 1000) / 1000;
    return weight === 0 ? [] : [[name, weight]];
  });
  return { bias: Math.round(bias * 1000) / 1000, weights: Object.fromEntries(kept) };
}
