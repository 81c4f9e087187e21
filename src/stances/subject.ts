import { withJoined, type Someone, type Speech } from '../mentions/speakers.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import type { ReadText, Span } from '../text/layers.ts';
import type { Clauses } from './clauses.ts';

/** Who speaks where a span stands: the innermost speech that covers it, or the sentence's own voice. */
export function voiceAt({ speeches, voice }: SentenceMentions, span: Span): { readonly holders: readonly string[]; readonly speech: Speech | null } {
  const speech = speeches.findLast(({ start, end }) => span.start >= start && span.start < end) ?? null;
  return { holders: speech?.holders ?? voice, speech };
}

/** How far into a clause its subject may begin. */
const opening = { zh: 10, other: 45 } as const;

/**
 * The actors that are the subject of what begins at `at`: the last ones named at the head of a clause before it, in the
 * same clause or an earlier one of the sentence.
 */
export function subjectBefore(
  read: ReadText,
  someone: readonly Someone[],
  clauses: Clauses,
  at: number,
  from: number,
  isChinese: boolean,
): readonly Someone[] {
  const limit = isChinese ? opening.zh : opening.other;
  const index = someone.findLastIndex(({ start, end }) => {
    if (end > at || start < from) return false;
    const clause = clauses.startOf(start);
    return start - Math.max(clause, from) <= limit && !clauses.divided(end, at) && isHead(someone, start, Math.max(clause, from));
  });
  if (index < 0) return [];
  return withJoined(read.folded, someone, index).filter(({ end }) => end <= at);
}

/** Nobody else is named before it in its clause, but for names joined to it. */
function isHead(someone: readonly Someone[], start: number, clause: number): boolean {
  return !someone.some((other) => other.start >= clause && other.end < start - 6);
}

export const idsOf = (someone: readonly Someone[]): string[] => [...new Set(someone.map(({ entity }) => entity))];
