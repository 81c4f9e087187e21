import type { Frame } from '../frame/frame.ts';
import type { ReadText } from '../text/layers.ts';
import type { Hypothesis, Reading } from './candidate.ts';
import {
  kindOf,
  tellActFeatures,
  tellFeatures,
  tellKindFeatures,
  tellPlaceFeatures,
  tellTowardFeatures,
  type Tell,
} from './features.ts';
import type { Addressee } from './toward.ts';
import { nameOf } from './weights.ts';

/** The features of a decision by name, as they are learnt and shown. */
const named = (tellAll: (tell: Tell) => void): string[] => {
  const names: string[] = [];
  tellAll((about, a, b, c) => names.push(nameOf(about, a, b, c)));
  return names;
};

export function stanceFeatures(reading: Reading, hypothesis: Hypothesis, read: ReadText, frame: Frame): string[] {
  const kind = kindOf(hypothesis);
  const side = hypothesis.turned ? 'turned' : 'straight';
  return named((free) => {
    const under =
      (prefix: string): Tell =>
      (about, a, b, c) => {
        free(nameOf(prefix, nameOf(about, a, b, c)));
      };
    tellFeatures(reading, read, frame, { free, signed: under(side), within: under(kind) });
  });
}

export const actFeatures = (reading: Reading, hypothesis: Hypothesis, read: ReadText, frame: Frame): string[] =>
  named((tell) => {
    tellActFeatures(reading, hypothesis, read, frame, tell);
  });

export const towardFeatures = (reading: Reading, hypothesis: Hypothesis, addressee: Addressee): string[] =>
  named((tell) => {
    for (const place of addressee.places) tellPlaceFeatures(reading, hypothesis, place, tell);
    tellKindFeatures(hypothesis, addressee.kind, tell);
    tellTowardFeatures(reading, hypothesis, tell);
  });
