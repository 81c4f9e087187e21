/** What was done, so that it can be undone and done again. */
export interface Trail<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

export const begin = <State>(present: State): Trail<State> => ({ past: [], present, future: [] });

/** So many steps can be undone. */
const longest = 100;

export const step = <State>({ past, present }: Trail<State>, next: State): Trail<State> => ({
  past: [...past, present].slice(-longest),
  present: next,
  future: [],
});

export function undo<State>(trail: Trail<State>): Trail<State> {
  const present = trail.past.at(-1);
  if (present === undefined) return trail;
  return { past: trail.past.slice(0, -1), present, future: [trail.present, ...trail.future] };
}

export function redo<State>(trail: Trail<State>): Trail<State> {
  const [present, ...future] = trail.future;
  if (present === undefined) return trail;
  return { past: [...trail.past, trail.present], present, future };
}

/** Takes in where one is now, however one got there: a step back in the browser's history undoes too. */
export function follow<State>(trail: Trail<State>, now: State, same: (a: State, b: State) => boolean): Trail<State> {
  if (same(trail.present, now)) return trail;
  const before = trail.past.at(-1);
  if (before !== undefined && same(before, now)) return undo(trail);
  const [behind] = trail.future;
  return behind !== undefined && same(behind, now) ? redo(trail) : step(trail, now);
}
