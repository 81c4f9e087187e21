/** A stretch of the text that something was found in, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of one line that the same finds cover. */
export interface Run<Find extends Stretch> extends Stretch {
  readonly text: string;
  /** What covers these words, from the widest to the narrowest. */
  readonly finds: readonly Find[];
  /** Those of `finds` that no earlier run shows. */
  readonly first: readonly Find[];
}

export interface Line<Find extends Stretch> extends Stretch {
  /** Whether it goes on with a line of the text that was too long for one. */
  readonly continued: boolean;
  readonly runs: readonly Run<Find>[];
}

/** A browser lays out a line in one go: longer ones are broken here, in units. */
const longest = 4_000;

/** Line ends, and marks that turn the order of what follows them: each of these stands in a run of its own. */
const seams = /\r\n|[\n\r\u2028\u2029]|[\u202a-\u202e\u2066-\u2069]/g;
const turning = /^[\u202a-\u202e\u2066-\u2069]$/;

/** Whether the words are a mark that turns the order of what stands behind it. */
export const turns = (words: string): boolean => turning.test(words);

/**
 * A text as its lines, each cut where a find starts or ends; empty lines are left out.
 * Joined, the runs are the text without its line ends.
 * @param offset Where `text` stands in the document that the finds count in; finds outside are not shown.
 */
export function linesOf<Find extends Stretch>(text: string, finds: readonly Find[], offset = 0): Line<Find>[] {
  const lines: Line<Find>[] = [];
  const open = opener(text, finds, offset);
  let runs: Run<Find>[] = [];
  let from = 0;
  let continued = false;
  const end = (at: number): void => {
    if (at > from) lines.push({ start: from + offset, end: at + offset, continued, runs });
    runs = [];
  };
  for (const piece of pieces(text, cuts(text, finds, offset))) {
    if (piece.ends) {
      end(piece.start);
      from = piece.end;
      continued = false;
      continue;
    }
    if (piece.start - from >= longest) {
      end(piece.start);
      from = piece.start;
      continued = true;
    }
    runs.push({ start: piece.start + offset, end: piece.end + offset, ...open(piece.start, piece.end) });
  }
  end(text.length);
  return lines;
}

/** Where the text is cut, ascending. */
function cuts(text: string, finds: readonly Stretch[], offset: number): number[] {
  const all = new Set<number>([0, text.length]);
  for (const { start, end } of finds) {
    if (end <= start) continue;
    for (const at of [start - offset, end - offset]) if (at > 0 && at < text.length) all.add(at);
  }
  for (const seam of text.matchAll(seams)) all.add(seam.index).add(seam.index + seam[0].length);
  return [...all].sort((a, b) => a - b);
}

interface Piece extends Stretch {
  /** Whether it ends a line, and is nothing else. */
  readonly ends: boolean;
}

function* pieces(text: string, at: readonly number[]): Generator<Piece> {
  for (let n = 0; n + 1 < at.length; n++) {
    let start = at[n] ?? 0;
    const end = at[n + 1] ?? start;
    const ends = /^[\n\r\u2028\u2029]/.test(text.slice(start, start + 1));
    while (!ends && end - start > longest) {
      const to = restingPlace(text, start, start + longest);
      yield { start, end: to, ends };
      start = to;
    }
    yield { start, end, ends };
  }
}

/** Where a line may be broken: behind the last space or stop of the second half, else anywhere but within a character. */
function restingPlace(text: string, from: number, to: number): number {
  for (let at = to; at > (from + to) / 2; at--) if (/[\s。!?;!?;]/.test(text.charAt(at - 1))) return at;
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}

/** Gives what covers the next run; runs are asked for from left to right. */
function opener<Find extends Stretch>(text: string, finds: readonly Find[], offset: number) {
  const waiting = finds.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let covering: Find[] = [];
  const shown = new Set<Find>();
  return (start: number, end: number): { text: string; finds: readonly Find[]; first: readonly Find[] } => {
    const at = start + offset;
    const before = covering.length;
    covering = covering.filter((find) => find.end > at);
    let changed = covering.length !== before;
    for (let find = waiting[next]; find !== undefined && find.start <= at; find = waiting[++next]) {
      if (find.end <= at) continue;
      covering.push(find);
      changed = true;
    }
    if (changed) covering = [...covering].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const first = covering.filter((find) => !shown.has(find));
    for (const find of first) shown.add(find);
    return { text: text.slice(start, end), finds: covering, first };
  };
}
