/** A keyword's value at every place where it ends: `[begin, end)` in UTF-16 units of the text. */
export type Hear<T> = (value: T, begin: number, end: number) => void;

export type Automaton<T> = (text: string, hear: Hear<T>) => void;

interface Keyword<T> {
  readonly value: T;
  readonly length: number;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  keyword: Keyword<T> | null;
  /** Its place in the arrays. */
  at: number;
}

/**
 * All keywords in one pass over a text (Aho & Corasick 1975), in the order in which they end, the longest first. The
 * transitions are kept in a double array (Aoe 1989) of 32-bit numbers: with some twenty thousand keywords it is the size
 * of the table, and whether it stays in the processor's cache, that decides what a character costs.
 */
export function automatonOf<T>(keywords: ReadonlyMap<string, T>): Automaton<T> {
  const codes = codesOf(keywords.keys());
  const root = trieOf(keywords, codes);
  const { base, check, nodes } = doubleArrayOf(
    root,
    codes.reduce((most, code) => Math.max(most, code), 0),
  );
  const failure = new Int32Array(base.length);
  const heard: (readonly Keyword<T>[] | undefined)[] = new Array<undefined>(base.length).fill(undefined);
  const step = (from: number, code: number): number => {
    for (let node = from; ; node = failure[node] ?? 0) {
      const next = (base[node] ?? 0) + code;
      if (check[next] === node) return next;
      if (node === 0) return 0;
    }
  };
  // In rising order of depth, so that what a node falls back on is known before it.
  for (const node of nodes) {
    const own = node.keyword === null ? [] : [node.keyword];
    const all = [...own, ...(heard[failure[node.at] ?? 0] ?? [])];
    if (all.length > 0) heard[node.at] = all;
    for (const [code, child] of node.next) failure[child.at] = node.at === 0 ? 0 : step(failure[node.at] ?? 0, code);
  }

  return (text, hear) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      node = code === 0 ? 0 : step(node, code);
      const here = node === 0 ? undefined : heard[node];
      if (here === undefined) continue;
      for (const { value, length } of here) hear(value, at + 1 - length, at + 1);
    }
  };
}

/** A small number for each character of the keywords, by UTF-16 unit; 0 for all others. Frequent ones come first. */
function codesOf(keywords: Iterable<string>): Uint16Array {
  const counts = new Map<number, number>();
  for (const keyword of keywords)
    for (let at = 0; at < keyword.length; at++) {
      const unit = keyword.charCodeAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const codes = new Uint16Array(0x10000);
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).forEach(([unit], index) => (codes[unit] = index + 1));
  return codes;
}

function trieOf<T>(keywords: ReadonlyMap<string, T>, codes: Uint16Array): Node<T> {
  const root: Node<T> = { next: new Map(), keyword: null, at: 0 };
  for (const [keyword, value] of keywords) {
    let node = root;
    for (let at = 0; at < keyword.length; at++) {
      const code = codes[keyword.charCodeAt(at)] ?? 0;
      const known = node.next.get(code);
      const next = known ?? { next: new Map<number, Node<T>>(), keyword: null, at: 0 };
      if (!known) node.next.set(code, next);
      node = next;
    }
    node.keyword = { value, length: keyword.length };
  }
  return root;
}

/**
 * Lays the trie out: the child of a node by a code stands at the node's base plus the code, where `check` names the node.
 * Gives each node its place, and all nodes in rising order of depth.
 */
function doubleArrayOf<T>(root: Node<T>, mostCode: number): { base: Int32Array; check: Int32Array; nodes: Node<T>[] } {
  const nodes = [root];
  const base: number[] = [];
  const check: number[] = [-2];
  let firstFree = 1;
  // The list grows while it is walked.
  for (const node of nodes) {
    if (node.next.size === 0) continue;
    const wanted = [...node.next.keys()].sort((a, b) => a - b);
    const least = wanted[0] ?? 0;
    while ((check[firstFree] ?? -1) !== -1) firstFree++;
    let from = Math.max(1, firstFree - least);
    while (!wanted.every((code) => (check[from + code] ?? -1) === -1)) from++;
    base[node.at] = from;
    for (const [code, child] of node.next) {
      child.at = from + code;
      while (check.length <= child.at) check.push(-1);
      check[child.at] = node.at;
      nodes.push(child);
    }
  }
  // A look-up may reach this far beyond the last place that is taken.
  const size = check.length + mostCode + 1;
  const bases = new Int32Array(size);
  for (const { at } of nodes) bases[at] = base[at] ?? 0;
  const checks = new Int32Array(size).fill(-1);
  checks.set(check);
  return { base: bases, check: checks, nodes };
}
