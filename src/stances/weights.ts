/** Between the parts of a feature in its written name. */
const joint = ' · ';

/** What a property is about and its values, as one name: how the model's file and `explain` write it. */
export const nameOf = (about: string, a?: string, b?: string, c?: string): string =>
  [about, a, b, c].filter((part) => part !== undefined).join(joint);
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
  rowOf(parts: readonly string[]): Float64Array {
    let branch = this.#root;
    for (const part of parts) {
      const known = branch.next.get(part);
      const next = known ?? { row: null, next: new Map<string, Branch>() };
      if (!known) branch.next.set(part, next);
      branch = next;
    }
    branch.row ??= new Float64Array(this.width);
    return branch.row;
  }

  find(about: string, a?: string, b?: string, c?: string): Float64Array | null {
    let branch = this.#root.next.get(about);
    if (a !== undefined) branch = branch?.next.get(a);
    if (b !== undefined) branch = branch?.next.get(b);
    if (c !== undefined) branch = branch?.next.get(c);
    return branch?.row ?? null;
  }
}
