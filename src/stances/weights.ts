/** Between the parts of a feature in its written name. */
const joint = ' · ';

/** What a property is about and its values, as one name: how the model's file and `explain` write it. */
export const nameOf = (about: string, a?: string, b?: string, c?: string): string =>
  [about, a, b, c].filter((part) => part !== undefined).join(joint);
export const partsOfName = (name: string): string[] => name.split(joint);

interface Branch {
  /** Where the weights of the feature that ends here begin, −1 where none does. */
  at: number;
  readonly next: Map<string, Branch>;
}

/**
 * Weights of features, several to a feature, looked up part by part: the parts are words that the reader has at hand,
 * so that no name needs to be put together for a text's every target. All weights lie in one array, close together.
 */
export class WeightTable {
  readonly #root: Branch = { at: -1, next: new Map() };
  readonly #weights: number[] = [];

  /** @param width how many weights a feature has */
  constructor(readonly width: number) {}

  /** Sets one of the weights of a feature; those not set are 0. */
  set(parts: readonly string[], place: number, weight: number): void {
    let branch = this.#root;
    for (const part of parts) {
      const known = branch.next.get(part);
      const next = known ?? { at: -1, next: new Map<string, Branch>() };
      if (!known) branch.next.set(part, next);
      branch = next;
    }
    if (branch.at < 0) {
      branch.at = this.#weights.length;
      for (let each = 0; each < this.width; each++) this.#weights.push(0);
    }
    this.#weights[branch.at + place] = weight;
  }

  /** Adds the weights of a feature, if it has any, to as many sums. */
  addTo(sums: Float64Array, about: string, a?: string, b?: string, c?: string): void {
    let branch = this.#root.next.get(about);
    if (a !== undefined) branch = branch?.next.get(a);
    if (b !== undefined) branch = branch?.next.get(b);
    if (c !== undefined) branch = branch?.next.get(c);
    if (branch === undefined || branch.at < 0) return;
    const { at } = branch;
    const weights = this.#weights;
    for (let each = 0; each < this.width; each++) sums[each] = (sums[each] ?? 0) + (weights[at + each] ?? 0);
  }
}
