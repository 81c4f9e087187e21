import { identityOf } from '../../text/identity.ts';
import { fold } from '../../text/fold.ts';

/*
 * Texts that are nearly the same, by MinHash over runs of characters (Broder, “On the resemblance and containment of
 * documents”, 1997) and bands of the signature as keys, so that a text is compared with few others.
 */

const run = 8;
const hashes = 64;
const rows = 4;
/** The share of runs in common from which two texts are told to be nearly the same. */
const near = 0.7;

interface Signed {
  readonly name: string;
  readonly signature: Uint32Array;
}

/** What an earlier text has in common with one: `share` is an estimate of runs in common, 1 for the same text. */
export interface Likeness {
  readonly name: string;
  readonly share: number;
}

/** Tells of each text which earlier one it is like, if any. */
export function likenesses(): (name: string, text: string) => Likeness | null {
  const bands = new Map<string, Signed[]>();
  const byId = new Map<string, string>();
  return (name, text) => {
    const { id } = identityOf(text);
    const same = byId.get(id);
    if (same !== undefined) return { name: same, share: 1 };
    byId.set(id, name);
    const signed = { name, signature: signatureOf(text) };
    let best: Likeness | null = null;
    for (let at = 0; at < hashes; at += rows) {
      const key = `${at} ${signed.signature.subarray(at, at + rows).join()}`;
      const alike = bands.get(key) ?? [];
      for (const other of alike) {
        const share = shared(signed.signature, other.signature);
        if (share >= near && share > (best?.share ?? 0)) best = { name: other.name, share };
      }
      bands.set(key, [...alike, signed]);
    }
    return best;
  };
}

const shared = (a: Uint32Array, b: Uint32Array): number => a.filter((value, at) => value === b[at]).length / hashes;

function signatureOf(text: string): Uint32Array {
  const letters = fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (let at = 0; at + run <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let unit = at; unit < at + run; unit++) hash = Math.imul(hash ^ letters.charCodeAt(unit), 0x01000193);
    for (let number = 0; number < hashes; number++) {
      // A cheap permutation of the run's hash for each number (a multiply, a shift, a multiply).
      let mixed = Math.imul(hash ^ Math.imul(number, 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
      if (mixed < (signature[number] ?? 0)) signature[number] = mixed;
    }
  }
  return signature;
}
