import type { FindOf } from '../finds/find.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import { clauseEnd } from '../text/marks.ts';
import { sorted } from '../text/order.ts';
import { isPlaceOrPartner } from './acting.ts';
import { longestOnly } from './longest.ts';
import { isActor } from './mention.ts';
import type { Named } from './names.ts';

/** A stretch of a sentence in which somebody else than its author speaks. */
export interface Speech extends Span {
  /** Ids of the speakers; empty where somebody speaks who is no actor of the field (a newspaper, an expert). */
  readonly holders: readonly string[];
  readonly verb: Span;
}

/** Someone a sentence names: an actor, or a person who speaks for one. */
export interface Someone extends Span {
  readonly entity: string;
}

const joined = /^[\s]*(?:[、和与及暨]|以及|,|and|&|и|, and)[\s]*(?:the )?$/;
/** Between two States whose officials are named in a row: 韩国总统文某、俄罗斯总统某, where the names may be unknown. */
const office =
  /^(?:副?(?:总统|总理|首相|主席|国务卿|议长|外长|防长|外交部长|外交大臣|国防部长|国防大臣|外相|防卫大臣)|外交部|国防部|发言人|常驻[^、,]{2,6}代表|代表|大使)+[\p{Script=Han}·]{0,8}(?:、|和|与|及|以及)?$/u;
/** “Russian Foreign Ministry: …” in a headline is the one who speaks. */
const colon = /^(?:\p{L}{0,8})[:：]/u;
/** 再次表明, 这说明: what follows is the outer speaker's again. */
const conclusion =
  /[,，;；](?:这|此举|再次|再度|充分|恰恰|正|也|都|无疑)*(?:表明|证明|说明|显示出|意味着|反映出|暴露)/u;

/** Everyone the sentence names, in order of place. */
export function people(named: Named): Someone[] {
  return sorted([...named.mentions.filter(isActor), ...named.persons], (a, b) => a.start - b.start);
}

/** Who says what in the sentence, by its verbs and frames of saying. */
export function speeches(
  read: ReadText,
  sentence: TextSentence,
  verbs: readonly FindOf<'speech'>[],
  someone: readonly Someone[],
): Speech[] {
  const headline = headlineOf(read.folded, sentence, someone);
  const said = longestOnly(verbs).flatMap((find): Speech[] => {
    const speakers = speakersOf(read.folded, sentence, find, someone);
    if (speakers.length === 0) return [];
    const span = scope(read.folded, sentence, find);
    return [
      {
        ...span,
        holders: [...new Set(speakers.map(({ entity }) => entity))],
        verb: { start: find.start, end: find.end },
      },
    ];
  });
  return headline === null ? said : [headline, ...said];
}

/** 外交部：…: a headline that begins with a name and a colon gives the words of whoever is named. */
function headlineOf(text: string, sentence: Span, someone: readonly Someone[]): Speech | null {
  const first = someone.find(({ start, end }) => {
    const before = text.slice(sentence.start, start);
    return (before === '' || /\s["']?$/.test(before)) && colon.test(text.slice(end, end + 9));
  });
  if (first === undefined || /[.。!?！？]$/.test(text.slice(sentence.start, sentence.end).trimEnd())) return null;
  const at = text.slice(first.end, sentence.end).search(/[:：]/) + first.end;
  return { start: at + 1, end: sentence.end, holders: [first.entity], verb: { start: at, end: at + 1 } };
}

/** Who is quoted word for word at this place, null where nobody is: in «Мы против», – сказал X the “we” are X. */
export function quotedAt(
  read: ReadText,
  sentence: Span,
  spoken: readonly Speech[],
  place: Span,
): readonly string[] | null {
  const before = read.text.slice(sentence.start, place.start);
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  if (count(/[«“]/g) <= count(/[»”]/g) && count(/"/g) % 2 === 0) return null;
  const speech = spoken.find(
    ({ holders, start, end }) => holders.length > 0 && start <= place.start && place.end <= end,
  );
  return speech?.holders ?? null;
}

function scope(text: string, sentence: TextSentence, find: FindOf<'speech'>): Span {
  if (find.row.holder === 'after') return { start: sentence.start, end: find.start };
  // “X, according to A, Y”: a frame that names its speaker right after it covers what stands on both its sides.
  if (find.row.holder === 'inside' && find.gap === null) return { start: sentence.start, end: sentence.end };
  const ends = sentence.language === 'zh' ? text.slice(find.end, sentence.end).search(conclusion) : -1;
  return { start: find.end, end: ends < 0 ? sentence.end : find.end + ends };
}

function speakersOf(
  text: string,
  sentence: TextSentence,
  find: FindOf<'speech'>,
  someone: readonly Someone[],
): Someone[] {
  const { gap } = find;
  if (find.row.holder === 'inside' && gap !== null) {
    const within = someone.filter(({ start, end }) => start >= gap.start && end <= gap.end);
    return withJoined(text, within, 0);
  }
  if (find.row.holder !== 'before') {
    const next = someone.findIndex(({ start }) => start >= find.end);
    const first = someone[next];
    return first && !clauseEnd.test(text.slice(find.end, first.start)) ? withJoined(text, someone, next) : [];
  }
  const clauses = [clauseStart(text, sentence.start, find.start)];
  const earlier = clauses[0] ?? sentence.start;
  if (earlier > sentence.start) clauses.push(clauseStart(text, sentence.start, earlier - 1));
  for (const from of clauses) {
    const within = (each: Someone): boolean => each.start >= from && each.end <= find.start;
    const acting = someone.findIndex((each) => within(each) && !isPlaceOrPartner(text, from, each));
    // «В Москве заявили»: in English and Russian the place may be all that is said of the speaker.
    const subject = acting < 0 && sentence.language !== 'zh' ? someone.findIndex(within) : acting;
    if (subject >= 0) return withJoined(text, someone, subject).filter(({ end }) => end <= find.start);
  }
  return [];
}

/** One of some names, and those joined to it: 中国、俄罗斯和伊朗; the US and Japan. */
export function withJoined(text: string, someone: readonly Someone[], at: number): Someone[] {
  const after = joinedAfter(text, someone, at);
  // «Латвия, Литва и Польша»: asked for Литва, which stands first in its clause, a list begins before it.
  if (after.length < 2) return after;
  let begin = at;
  while (begin > 0 && isListed(text, someone[begin - 1], someone[begin])) begin--;
  return begin === at ? after : joinedAfter(text, someone, begin);
}

const isListed = (text: string, one: Someone | undefined, next: Someone | undefined): boolean =>
  one !== undefined && next !== undefined && /^[,、] ?$/.test(text.slice(one.end, next.start));

function joinedAfter(text: string, someone: readonly Someone[], at: number): Someone[] {
  const first = someone[at];
  if (first === undefined) return [];
  const all = [first];
  for (const next of someone.slice(at + 1)) {
    const last = all.at(-1) ?? first;
    // 双方 is two at one place.
    const together = next.start === last.start && next.end === last.end;
    if (next.start < last.end && !together) continue;
    const between = together ? '' : text.slice(last.end, next.start);
    if (between !== '' && !joined.test(between) && !office.test(between)) break;
    all.push(next);
  }
  return all;
}

function clauseStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !clauseEnd.test(text.charAt(at - 1))) at--;
  return at;
}
