import type { Feature } from './features.ts';

/** Between the parts of a feature in its written name. */
const joint = ' · ';

export const nameOf = (feature: Feature): string => feature.join(joint);
export const partsOfName = (name: string): string[] => name.split(joint);

interface Branch {
  row: Float64Array | null;
  readonly next: Map<string, Branch>;
}

/**
 * Weights of features, several to a feature, looked up part by part: the parts are words that the reader has at hand,
 * so that no name needs to be put together for a text's every target.
 */
export class WeightTable {
  readonly #root: Branch = { row: null, next: new Map() };

  /** @param width how many weights a feature has */
  constructor(readonly width: number) {}

  /** The weights of a feature, to be written to. */
  rowOf(feature: Feature): Float64Array {
    let branch = this.#root;
    for (const part of feature) {
      const known = branch.next.get(part);
      const next = known ?? { row: null, next: new Map<string, Branch>() };
      if (!known) branch.next.set(part, next);
      branch = next;
    }
    branch.row ??= new Float64Array(this.width);
    return branch.row;
  }

  /** Adds the weights of the features to the sums. */
  addTo(sums: Float64Array, features: readonly Feature[]): void {
    for (const feature of features) {
      let branch: Branch | undefined = this.#root;
      for (const part of feature) {
        branch = branch.next.get(part);
        if (branch === undefined) break;
      }
      const row = branch?.row;
      if (row) for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
  }
}
