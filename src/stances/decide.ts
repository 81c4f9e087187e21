import type { Frame } from '../frame/frame.ts';
import { acts, type Act } from '../knowledge/schema.ts';
import type { ReadText } from '../text/layers.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import {
  hypothesisKinds,
  tellActFeatures,
  tellFeatures,
  tellKindFeatures,
  tellPlaceFeatures,
  tellTowardFeatures,
  type Tell,
} from './features.ts';
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
  /** Those of the actors around a stance whom it is toward. */
  readonly toward: (reading: Reading, hypothesis: Hypothesis, around: readonly Addressee[]) => Addressee[];
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
const kinds = hypothesisKinds.length;

export function decisionOf({ stance, act, toward }: Model): Decision {
  const tables = byHypothesis(stance.weights);
  const probabilities = new Float64Array(kinds);
  const free = new Float64Array(1);
  const signed = new Float64Array(2);
  const within = new Float64Array(kinds);
  const hearing = {
    free: hear(tables.free, free),
    signed: hear(tables.signed, signed),
    within: hear(tables.within, within),
  };

  const actTable = new WeightTable(acts.length);
  acts.forEach((each, at) => {
    for (const [name, weight] of Object.entries(act[each]?.weights ?? {})) actTable.set(partsOfName(name), at, weight);
  });
  const actBias = Float64Array.from(acts, (each) => act[each]?.bias ?? -Infinity);
  const actSums = new Float64Array(acts.length);
  const hearAct = hear(actTable, actSums);

  const towardTable = new WeightTable(1);
  for (const [name, weight] of Object.entries(toward.weights)) towardTable.set(partsOfName(name), 0, weight);
  const towardSum = new Float64Array(1);
  const hearToward = hear(towardTable, towardSum);
  const weighed = (tell: (hear: Tell) => void): number => {
    towardSum[0] = 0;
    tell(hearToward);
    return towardSum[0];
  };

  return {
    threshold: stance.threshold,
    stance(reading, read, frame) {
      free.fill(0);
      signed.fill(0);
      within.fill(0);
      tellFeatures(reading, read, frame, hearing);
      const any = stance.bias + (free[0] ?? 0);
      for (let kind = 0; kind < kinds; kind++)
        probabilities[kind] = logistic(any + (signed[sideOf[kind] ?? 0] ?? 0) + (within[kind] ?? 0));
      return probabilities;
    },
    act(reading, hypothesis, read, frame) {
      actSums.set(actBias);
      tellActFeatures(reading, hypothesis, read, frame, hearAct);
      let best = -Infinity;
      let likeliest = hypothesis.act;
      acts.forEach((each, at) => {
        const sum = actSums[at] ?? -Infinity;
        if (sum <= best) return;
        best = sum;
        likeliest = each;
      });
      return likeliest;
    },
    toward(reading, hypothesis, around) {
      if (around.length === 0) return [];
      const any =
        toward.bias +
        weighed((tell) => {
          tellTowardFeatures(reading, hypothesis, tell);
        });
      // Several actors stand in the same place: who is listed together is addressed together.
      const places = new Map<string, number>();
      const ofPlace = (place: string): number => {
        const known = places.get(place);
        if (known !== undefined) return known;
        const sum = weighed((tell) => {
          tellPlaceFeatures(reading, hypothesis, place, tell);
        });
        places.set(place, sum);
        return sum;
      };
      return around.filter(({ places: found, kind }) => {
        let sum =
          any +
          weighed((tell) => {
            tellKindFeatures(hypothesis, kind, tell);
          });
        for (const place of found) sum += ofPlace(place);
        return logistic(sum) >= toward.threshold;
      });
    },
  };
}

const hear =
  (table: WeightTable, sums: Float64Array): Tell =>
  (about, a, b, c) => {
    table.addTo(sums, about, a, b, c);
  };

/** The place of each kind of hypothesis among the weights that are told `signed`. */
const sideOf = hypothesisKinds.map((kind) => (kind.endsWith('turned') ? 1 : 0));

/** A name with a kind of hypothesis in front bears on that kind alone, one with a side on the kinds of that side. */
function byHypothesis(weights: Readonly<Record<string, number>>): Record<'free' | 'signed' | 'within', WeightTable> {
  const tables = { free: new WeightTable(1), signed: new WeightTable(2), within: new WeightTable(kinds) };
  for (const [name, weight] of Object.entries(weights)) {
    const [prefix = '', ...rest] = partsOfName(name);
    const within = hypothesisKinds.findIndex((kind) => kind === prefix);
    if (within >= 0) tables.within.set(rest, within, weight);
    else if (prefix === 'turned' || prefix === 'straight') tables.signed.set(rest, prefix === 'turned' ? 1 : 0, weight);
    else tables.free.set([prefix, ...rest], 0, weight);
  }
  return tables;
}
