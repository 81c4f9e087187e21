import type { FindOf } from '../finds/find.ts';
import { covers } from '../mentions/longest.ts';
import type { Someone } from '../mentions/speakers.ts';
import type { Span } from '../text/layers.ts';
import type { Clauses } from './clauses.ts';
import { frameOf, signOf, type Governor, type Parts, type Target } from './parts.ts';

export type Relation = 'inside' | 'object' | 'subject' | 'harmed' | 'operator' | 'none';

/** What governs a target, from the innermost to the outermost, and what comes of it. */
export interface Chain extends Span {
  readonly relation: Relation;
  readonly cue: FindOf<'cue'> | null;
  readonly operators: readonly FindOf<'operator'>[];
  /** Product of the signs of all of them, negations and the target's own sign included. */
  readonly sign: 1 | -1 | 0;
  readonly negated: boolean;
  readonly modal: FindOf<'modal'> | null;
  /** Commas between the target and its cue. */
  readonly commas: number;
}

/** How far, in UTF-16 units, a predicate or an auxiliary may stand from what it belongs to. */
const reach = {
  zh: { predicate: 45, auxiliary: 4, modal: 12 },
  other: { predicate: 160, auxiliary: 18, modal: 40 },
} as const;

export function chainOf(
  target: Target,
  parts: Parts,
  clauses: Clauses,
  someone: readonly Someone[],
  isChinese: boolean,
): Chain {
  const limits = isChinese ? reach.zh : reach.other;
  const left = leftOf(target, parts, clauses, someone);
  const around = parts.governors.filter(
    (word) => frameOf(word) === 'inside' && word.gap !== null && covers(word.gap, target),
  );
  const inside = around.find((word) => word.layer === 'cue');
  const operatorAround = around.find((word) => word.layer === 'operator');
  const operators = left.words.filter((word): word is FindOf<'operator'> => word.layer === 'operator');
  const nearCue = left.words.find((word): word is FindOf<'cue'> => word.layer === 'cue');
  const farCue = left.words.findLast((word): word is FindOf<'cue'> => word.layer === 'cue');
  if (inside) {
    const within = operators.filter((word) => word.start >= inside.start);
    return complete('inside', [...within, inside], inside, 0);
  }
  if (operatorAround) {
    const within = operators.filter((word) => word.start >= operatorAround.start);
    return complete('operator', [...within, operatorAround], null, 0);
  }
  const commas = nearCue ? clauses.commas(nearCue.end, target.start) : 0;
  const predicate = predicateOf(target, parts, clauses, limits.predicate);
  if (predicate && suffers(predicate, target, clauses, limits.auxiliary)) {
    // 反对…受到破坏, 防止…被削弱: against the harm that the predicate tells of.
    const outer = left.words.at(-1);
    if (farCue && signOf(farCue) < 0 && commas === 0) return complete('object', left.words, farCue, 0, -1);
    if (outer?.layer === 'operator' && outer.row.does === 'prevent')
      return complete('operator', operators, null, 0, -1);
  }
  if (nearCue && farCue && commas === 0 && predicate && endsIt(predicate, target, clauses, limits.auxiliary)) {
    // Calls for sanctions to be lifted; essential that the treaty be abandoned.
    return complete('object', left.words, farCue, 0, -1);
  }
  if (nearCue && farCue && (commas === 0 || !predicate)) return complete('object', left.words, farCue, commas);
  if (predicate?.layer === 'cue')
    return complete('subject', [...operators, predicate], predicate, clauses.commas(target.end, predicate.start));
  // “Should be strengthened” does what its sign says; what does harm is told to be against it.
  if (predicate?.layer === 'operator' && frameOf(predicate) === 'subject')
    return complete('operator', [...operators, predicate], null, clauses.commas(target.end, predicate.start));
  if (predicate?.layer === 'operator')
    return complete('harmed', [...operators, predicate], null, clauses.commas(target.end, predicate.start));
  if (nearCue && farCue) return complete('object', left.words, farCue, commas);
  return complete(operators.length > 0 ? 'operator' : 'none', operators, null, 0);

  function complete(
    relation: Relation,
    words: readonly Governor[],
    cue: FindOf<'cue'> | null,
    between: number,
    event: 1 | -1 = 1,
  ): Chain {
    const negators = words.flatMap((word) => negatorsOf(word, parts, limits.auxiliary));
    const alone = words.length === 0 ? negatorsOf(target, parts, limits.auxiliary) : [];
    const negations = [...negators, ...alone];
    // To say that something does harm, or feeds an evil, is to be against it.
    let sign: number = target.sign * event * (negations.length % 2 === 0 ? 1 : -1);
    let { start, end } = target;
    let first = words.length > 0 ? Infinity : start;
    for (const word of words) {
      sign *= relation === 'harmed' && word.start >= target.end ? -1 : signOf(word);
      first = Math.min(first, word.start);
      end = Math.max(end, word.end);
    }
    start = Math.min(start, first);
    for (const negation of negations) {
      start = Math.min(start, negation.start);
      end = Math.max(end, negation.end);
    }
    return {
      relation,
      cue,
      operators: words.filter((word): word is FindOf<'operator'> => word.layer === 'operator'),
      sign: sign > 0 ? 1 : sign < 0 ? -1 : 0,
      negated: negations.length % 2 === 1,
      modal: modalOf(first, parts, clauses, limits.modal),
      commas: between,
      start,
      end,
    };
  }
}

/** The passive right behind the target wants it ended: to be lifted, be abandoned. */
function endsIt(word: Governor, target: Target, clauses: Clauses, limit: number): boolean {
  return (
    word.layer === 'operator' &&
    word.row.does === 'prevent' &&
    frameOf(word) === 'subject' &&
    word.start - target.end <= limit &&
    clauses.commas(target.end, word.start) === 0
  );
}

/**
 * Walks from the target to the left and collects what governs it. An operator's reach ends with its clause; a cue's goes
 * on over commas until a new subject; past an “and” that begins a new verb only a demand still governs.
 */
function leftOf(target: Target, parts: Parts, clauses: Clauses, someone: readonly Someone[]): { words: Governor[] } {
  const words: Governor[] = [];
  let edge = target.start;
  let cut = false;
  for (let at = parts.governors.length - 1; at >= 0; at--) {
    const word = parts.governors[at];
    if (word === undefined || word.gap !== null || word.end > edge || frameOf(word) === 'subject') continue;
    if (clauses.divided(word.end, edge)) break;
    const comma = clauses.commas(word.end, edge) > 0;
    if (comma && beginsAnew(word.end, edge, clauses, someone)) break;
    const joined = words.length > 0 && clauses.coordinated(word.end, edge);
    // 放弃发展和部署: two verbs of one object, with nothing but an “and” between them.
    if (joined && word.layer === 'operator' && words.at(-1)?.layer === 'operator' && edge - word.end <= 1) {
      edge = word.start;
      continue;
    }
    cut ||= comma || joined;
    const hasCue = words.some(({ layer }) => layer === 'cue');
    if (word.layer === 'operator') {
      // 反对恢复履行…: between two cues only what stands right at the inner one.
      if (hasCue && (cut || edge - word.end > 1)) break;
      if (cut) continue;
    } else if (cut && hasCue) {
      if (word.row.act !== 'demand') break;
      words.push(word);
      break;
    }
    words.push(word);
    edge = word.start;
  }
  return { words };
}

/** Someone new is named at the head of a clause between the two places. */
function beginsAnew(from: number, to: number, clauses: Clauses, someone: readonly Someone[]): boolean {
  return someone.some(
    ({ start }) => start >= from && start < to && start - clauses.startOf(start) <= 2 && clauses.startOf(start) > from,
  );
}

/** A predicate to the right: 是…基石, is unacceptable; or what is said to do harm. */
function predicateOf(target: Target, parts: Parts, clauses: Clauses, limit: number): Governor | null {
  for (const word of parts.governors) {
    if (word.start < target.end) continue;
    if (word.start - target.end > limit || clauses.divided(target.end, word.start)) return null;
    const frame = frameOf(word);
    if (
      word.layer === 'cue' &&
      (frame === 'subject' || frame === 'either') &&
      clauses.commas(target.end, word.start) <= 1
    )
      return word;
    if (word.layer === 'operator' && frame === 'subject') return word;
    // A row that says where its object stands is a noun or a preposition, and no predicate of what stands before it.
    const harms =
      word.layer === 'operator' &&
      word.row.frame !== 'object' &&
      (word.row.does === 'harm' || word.row.does === 'spread');
    if (harms && target.kind !== 'event') return word;
    if (word.layer === 'cue' && frame === 'object' && clauses.commas(target.end, word.start) > 0) return null;
  }
  return null;
}

/** The predicate right behind the target tells of harm done to it: 受到破坏, is eroded. */
function suffers(word: Governor, target: Target, clauses: Clauses, limit: number): boolean {
  const harmed = word.layer === 'cue' && word.row.act === 'concern' && word.row.sign === 1;
  return harmed && word.start - target.end <= 2 * limit && clauses.commas(target.end, word.start) === 0;
}

/** Negations that stand right before a word, an auxiliary or two allowed between. */
function negatorsOf(word: Span, parts: Parts, limit: number): FindOf<'operator'>[] {
  const near = parts.negators.filter(({ end }) => end <= word.start && word.start - end <= limit);
  const nearest = near.at(-1);
  if (!nearest) return [];
  const taken = parts.governors.some((other) => other.start >= nearest.end && other.end <= word.start);
  return taken ? [] : [nearest];
}

function modalOf(at: number, parts: Parts, clauses: Clauses, limit: number): FindOf<'modal'> | null {
  const before = parts.modals.filter(
    ({ end, start }) => start <= at && at - end <= limit && clauses.commas(start, at) === 0,
  );
  return before.at(-1) ?? null;
}
