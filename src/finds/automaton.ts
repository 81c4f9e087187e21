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

/** What is kept of a state, one behind the other, so that a step of the automaton touches a single line of the cache. */
const base = 0;
/** The state that this one is a child of. */
const parent = 1;
/** The state of the longest end of the words so far that begins another keyword. */
const failure = 2;
/** The number of what is heard in this state, 0 for nothing. */
const heard = 3;
const width = 4;

/**
 * All keywords in one pass over a text (Aho & Corasick 1975), in the order in which they end, the longest first. The
 * transitions are kept in a double array (Aoe 1989) of 32-bit numbers: with some twenty thousand keywords it is the size
 * of the table, and whether it stays in the processor's cache, that decides what a character costs.
 */
export function automatonOf<T>(keywords: ReadonlyMap<string, T>): Automaton<T> {
  const codes = codesOf(keywords.keys());
  const { states, nodes } = doubleArrayOf(trieOf(keywords, codes), codes);
  const step = (from: number, code: number): number => {
    for (let node = from; ; node = states[node + failure] ?? 0) {
      const next = (states[node + base] ?? 0) + code * width;
      if (states[next + parent] === node) return next;
      if (node === 0) return 0;
    }
  };
  const all: (readonly Keyword<T>[])[] = [[]];
  // In rising order of depth, so that what a node falls back on is known before it.
  for (const { at, keyword, next } of nodes) {
    const fallen = states[at + failure] ?? 0;
    states[at + heard] = states[fallen + heard] ?? 0;
    if (keyword !== null) {
      const further = all[states[fallen + heard] ?? 0] ?? [];
      states[at + heard] = all.length;
      all.push([keyword, ...further]);
    }
    for (const [code, child] of next) states[child.at + failure] = at === 0 ? 0 : step(fallen, code);
  }

  return (text, hear) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      node = code === 0 ? 0 : step(node, code);
      const number = states[node + heard] ?? 0;
      if (number === 0) continue;
      for (const { value, length } of all[number] ?? []) hear(value, at + 1 - length, at + 1);
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

/** After so many vain tries the place before is taken to be too full for several children. */
const patience = 32;

/**
 * Lays the trie out: the child of a node by a code stands so many states behind the node's base, where it names the node
 * as its parent. Gives each node its place, and all nodes in rising order of depth.
 */
function doubleArrayOf<T>(root: Node<T>, codes: Uint16Array): { states: Int32Array; nodes: Node<T>[] } {
  const nodes = [root];
  const bases: number[] = [];
  const parents: number[] = [-2];
  const mostCode = codes.reduce((most, code) => Math.max(most, code), 0);
  // Behind the greatest code, so that a base may be anywhere and is never negative.
  let firstFree = mostCode + 1;
  let roomy = firstFree;
  // The list grows while it is walked.
  for (const node of nodes) {
    if (node.next.size === 0) continue;
    const wanted = [...node.next.keys()].sort((a, b) => a - b);
    const least = wanted[0] ?? 0;
    while ((parents[firstFree] ?? -1) !== -1) firstFree++;
    // One child fits wherever there is room; several are tried from where there is enough of it.
    const begin = (wanted.length > 1 ? roomy : firstFree) - least;
    let from = begin;
    while (!wanted.every((code) => (parents[from + code] ?? -1) === -1)) from++;
    if (from - begin > patience) roomy = from + least;
    bases[node.at] = from;
    for (const [code, child] of node.next) {
      child.at = from + code;
      while (parents.length <= child.at) parents.push(-1);
      parents[child.at] = node.at;
      nodes.push(child);
    }
  }
  // A look-up may reach this far beyond the last place that is taken.
  const size = parents.length + mostCode + 1;
  const states = new Int32Array(size * width);
  for (let at = 0; at < size; at++) {
    const above = parents[at] ?? -1;
    states[at * width + base] = (bases[at] ?? 0) * width;
    states[at * width + parent] = above < 0 ? above : above * width;
  }
  for (const node of nodes) node.at *= width;
  return { states, nodes };
}
