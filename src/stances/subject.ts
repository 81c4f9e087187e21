import { isPlaceOrPartner, namesMatter } from '../mentions/acting.ts';
import type { SentenceMentions } from '../mentions/read.ts';
import { withJoined, type Someone, type Speech } from '../mentions/speakers.ts';
import type { ReadText, Span } from '../text/layers.ts';
import type { Chain } from './chain.ts';
import type { Clauses } from './clauses.ts';

/** Who speaks where a span stands: the innermost speech that covers it, or the sentence's own voice. */
export function voiceAt(
  { speeches, voice }: SentenceMentions,
  span: Span,
): { readonly holders: readonly string[]; readonly speech: Speech | null } {
  // A verb of saying that takes a position of its own (主张, called for) is the speaker's as well.
  const speech =
    speeches.findLast(({ start, end, verb }) => span.start >= Math.min(start, verb.start) && span.start < end) ?? null;
  return { holders: speech?.holders ?? voice, speech };
}

/** How far into a clause its subject may begin. */
const opening = { zh: 12, other: 60 } as const;

export interface Subject {
  readonly actors: readonly Someone[];
  /** The actor only qualifies the subject: 美国的政策, Russia's decision. */
  readonly qualifies: boolean;
  /** Clauses between the subject and what is asked about. */
  readonly clausesAway: number;
}

const nobody: Subject = { actors: [], qualifies: false, clausesAway: 0 };

/**
 * The subject of what begins at `at`: the actors named first, with nothing that makes them a place or a partner, in the
 * clause of `at`, or else in the nearest clause before it that has one; never before `from`.
 */
export function subjectBefore(
  read: ReadText,
  someone: readonly Someone[],
  clauses: Clauses,
  at: number,
  from: number,
  isChinese: boolean,
): Subject {
  const limit = isChinese ? opening.zh : opening.other;
  let end = at;
  for (let away = 0; away < 5; away++) {
    const clause = Math.max(clauses.startOf(end), from);
    const first = someone.findIndex(
      (each) =>
        each.start >= clause &&
        each.end <= at &&
        each.start < Math.max(end, clause + 1) &&
        each.start - clause <= limit &&
        !(isChinese && namesMatter(read.folded, each)) &&
        !isPlaceOrPartner(read.folded, clause, each),
    );
    const actors = first < 0 ? [] : withJoined(read.folded, someone, first).filter((each) => each.end <= at);
    const last = actors.at(-1);
    if (last)
      return {
        actors: isChinese ? actors : [...actors, ...companions(read.folded, someone, from, at, actors)],
        qualifies: /^(?:的|之|'s|’s)/.test(read.folded.slice(last.end, last.end + 2)),
        clausesAway: away,
      };
    if (clause <= from || clauses.divided(clause - 1, at)) break;
    end = clause - 1;
  }
  return isChinese ? subjectBehind(read, someone, clauses, at, from) : nobody;
}

const together =
  /(?:together|along|jointly|hand in hand|side by side) with (?:(?:the|our|its) )?$|(?:вместе|совместно|сообща|заодно) со? (?:\p{L}+ )?$/iu;

/** Together with China, we …; вместе с Китаем мы …: those who do it too. */
function companions(
  folded: string,
  someone: readonly Someone[],
  from: number,
  at: number,
  actors: readonly Someone[],
): Someone[] {
  const first = someone.findIndex(
    (each) =>
      each.start >= from &&
      each.end <= at &&
      !actors.includes(each) &&
      together.test(folded.slice(Math.max(from, each.start - 40), each.start)),
  );
  return first < 0 ? [] : withJoined(folded, someone, first).filter((each) => !actors.includes(each));
}

/** 为加强…,日本…; 作为…,美国…: an aim or a quality told first is that of the next clause's subject. */
function subjectBehind(
  read: ReadText,
  someone: readonly Someone[],
  clauses: Clauses,
  at: number,
  from: number,
): Subject {
  const clause = Math.max(clauses.startOf(at), from);
  if (!/^(?:[^,，]{0,10}[,，])?(?:为|为了|作为|身为)/u.test(read.folded.slice(clause, at))) return nobody;
  const mark = read.folded.slice(at).search(/[,，]/);
  const next = at + mark + 1;
  const first = someone.findIndex(
    (each) => mark >= 0 && each.start >= next && each.start - next <= 2 && !clauses.divided(at, next),
  );
  return first < 0 ? nobody : { actors: withJoined(read.folded, someone, first), qualifies: false, clausesAway: 1 };
}

/** What may stand between an agent and its noun or verb, in UTF-16 units: Russia's purported suspension, США вышли из. */
const beside = 26;
const behind = /^[^,;:]{0,3}$|(?:^|\s)(?:by|of|from|from the side of|on the part of|со стороны)\s(?:the\s)?$/iu;

/**
 * Whom a governing word names as doing it, in a language that inflects: whoever stands right before it (Russia's
 * suspension, the American withdrawal), behind it in the genitive (выход США) or with by (rejected by India).
 */
export function agentsOf(folded: string, someone: readonly Someone[], chain: Chain, target: Span): string[] {
  const words = chain.cue ? [...chain.operators, chain.cue] : chain.operators;
  const governors: readonly Span[] = words.length > 0 ? words : [target];
  const found = governors.flatMap((word) => {
    const before = someone.findLastIndex(
      (each) =>
        each.end <= word.start && word.start - each.end <= beside && !/[,;:]/.test(folded.slice(each.end, word.start)),
    );
    const after = someone.findIndex(
      (each) =>
        each.start >= word.end &&
        each.start - word.end <= beside &&
        (each.end <= target.start || each.start >= target.end) &&
        behind.test(folded.slice(word.end, each.start)),
    );
    return [
      ...(before < 0 ? [] : withJoined(folded, someone, before)),
      ...(after < 0 ? [] : withJoined(folded, someone, after)),
    ];
  });
  return idsOf(found);
}

export const idsOf = (someone: readonly Someone[]): string[] => [...new Set(someone.map(({ entity }) => entity))];
