import type { Frame } from '../frame/frame.ts';
import { acts, type Act } from '../knowledge/schema.ts';
import type { ReadText } from '../text/layers.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import { hypothesisKinds, tellActFeatures, tellFeatures, tellTowardFeatures, type Tell } from './features.ts';
import type { Model } from './model.ts';
import type { Addressee } from './toward.ts';
import { partsOfName, WeightTable } from './weights.ts';

/** The model in the form in which it is asked: one look-up a feature gives its weights for everything it bears on. */
export interface Decision {
  /** The probability of each kind of hypothesis, in the order of `hypothesisKinds`. Valid until the next call. */
  readonly stance: (reading: Reading, read: ReadText, frame: Frame) => Float64Array;
  /** Hypotheses at or above this probability are stances. */
  readonly threshold: number;
  /** The likeliest act, or what the rules alone would say where nothing was learnt. */
  readonly act: (reading: Reading, hypothesis: Hypothesis, read: ReadText, frame: Frame) => Act;
  readonly isToward: (reading: Reading, hypothesis: Hypothesis, addressee: Addressee) => boolean;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
const kinds = hypothesisKinds.length;

export function decisionOf({ stance, act, toward }: Model): Decision {
  const tables = byHypothesis(stance.weights);
  const sums = new Float64Array(kinds);
  const hear = (table: WeightTable): Tell => {
    return (about, a, b, c) => {
      const row = table.find(about, a, b, c);
      if (row) for (let kind = 0; kind < kinds; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0);
    };
  };
  const hearing = { free: hear(tables.free), signed: hear(tables.signed), within: hear(tables.within) };

  const actTable = new WeightTable(acts.length);
  acts.forEach((each, at) => {
    for (const [name, weight] of Object.entries(act[each]?.weights ?? {}))
      actTable.rowOf(partsOfName(name))[at] = weight;
  });
  const actBias = Float64Array.from(acts, (each) => act[each]?.bias ?? -Infinity);
  const actSums = new Float64Array(acts.length);
  const hearAct: Tell = (about, a, b, c) => {
    const row = actTable.find(about, a, b, c);
    if (row) for (let at = 0; at < row.length; at++) actSums[at] = (actSums[at] ?? 0) + (row[at] ?? 0);
  };

  const towardTable = new WeightTable(1);
  for (const [name, weight] of Object.entries(toward.weights)) towardTable.rowOf(partsOfName(name))[0] = weight;
  let towardSum = 0;
  const hearToward: Tell = (about, a, b, c) => {
    towardSum += towardTable.find(about, a, b, c)?.[0] ?? 0;
  };

  return {
    threshold: stance.threshold,
    stance(reading, read, frame) {
      sums.fill(stance.bias);
      tellFeatures(reading, read, frame, hearing);
      for (let kind = 0; kind < kinds; kind++) sums[kind] = logistic(sums[kind] ?? 0);
      return sums;
    },
    act(reading, hypothesis, read, frame) {
      actSums.set(actBias);
      tellActFeatures(reading, hypothesis, read, frame, hearAct);
      const best = Math.max(...actSums);
      return best === -Infinity ? hypothesis.act : (acts[actSums.indexOf(best)] ?? hypothesis.act);
    },
    isToward(reading, hypothesis, addressee) {
      towardSum = toward.bias;
      tellTowardFeatures(reading, hypothesis, addressee, hearToward);
      return logistic(towardSum) >= toward.threshold;
    },
  };
}

/** A name with a kind of hypothesis in front bears on that kind alone, one with a side on the kinds of that side. */
function byHypothesis(weights: Readonly<Record<string, number>>): Record<'free' | 'signed' | 'within', WeightTable> {
  const tables = { free: new WeightTable(kinds), signed: new WeightTable(kinds), within: new WeightTable(kinds) };
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
