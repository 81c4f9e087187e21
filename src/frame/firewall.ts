import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadText } from '../text/layers.ts';
import { daysIn } from './date.ts';
import { foreignItems } from './digest.ts';
import type { ForeignReason } from './frame.ts';
import type { Kind } from './genre.ts';
import { kinship } from './kinship.ts';
import { isHeadline, type Line } from './lines.ts';
import { frames, tellsAny, type Tells } from './rows.ts';

/** The statement has begun when it has this many sentences: what looks like its end before that is none. */
const begun = 3;
/** A trailing item shares less than this of its words with what went before, if it is of another subject. */
const kin = 0.3;
/** A text that has gone on behind so many ends is not looked at for another one. */
const mostEnds = 10;

/**
 * Why each sentence is no part of the text, by its number; sentences of the text itself are not in the map.
 * It errs towards keeping: a line on the field's own matters goes only after the text has visibly ended.
 */
export function foreignSentences(
  read: ReadText,
  lines: readonly Line[],
  head: readonly Line[],
  kind: Kind,
  knowledge: Knowledge,
): Map<number, ForeignReason> {
  const reasons = new Map<number, ForeignReason>();
  const says = (line: Line, tells: readonly Tells[], text = line.folded): boolean =>
    tellsAny(frames(knowledge)[line.language], tells, text);
  const known = new Map<Line, boolean>();
  const domain = (line: Line): boolean => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const named = line.finds.some(({ name }) => name.some(({ entity }) => /^(treaty|instrument)\//.test(entity)));
    // Each sentence by itself: a paragraph is longer than what one look takes in.
    const found = named || line.sentences.some((each) => says(line, ['domain'], sentence(read, each)));
    known.set(line, found);
    return found;
  };
  const isForeign = (line: Line): boolean => line.sentences.every((sentence) => reasons.has(sentence));
  const isAdvertising = (line: Line): boolean => line.sentences.some((each) => reasons.get(each) === 'advertising');
  const drop = (dropped: readonly Line[], reason: ForeignReason): void => {
    for (const { sentences } of dropped)
      for (const sentence of sentences) if (!reasons.has(sentence)) reasons.set(sentence, reason);
  };

  markNotices(read, lines, domain, says, reasons);
  // News of a war has missiles in it and is no matter of the field by them alone.
  const ofField = (line: Line): boolean =>
    line.sentences.some((each) => {
      const text = sentence(read, each);
      return says(line, ['domain'], text) && !says(line, ['fighting'], text);
    });
  if (kind.digest) for (const item of foreignItems(lines, head.length, ofField)) drop(item, 'other-subject');

  // A chapter of a novel glued to the text: it begins as chapters do, and something marks its end.
  const marked = lines.findLastIndex((line) => says(line, ['related']));
  const chapter = lines.findLastIndex((line, at) => at < marked && at >= head.length && says(line, ['chapter']));
  if (chapter > 0 && !lines.slice(chapter, marked).some(domain))
    drop(lines.slice(chapter, marked + 1), 'other-subject');

  // Where the text ends: a signature, a closing courtesy, an editor's credit, a list of other articles.
  const press = kind.genre === 'press-conference';
  const ends = !press && kind.genre !== 'report' && kind.genre !== 'other';
  const lastTurn = press ? lines.findLastIndex((line) => says(line, ['question', 'answer'])) : -1;
  const mostlyAhead = mostlyAfter(lines, domain);
  let own = 0;
  let closed = false;
  let wentOn = 0;
  let resumes = 0;
  for (const [at, line] of lines.entries()) {
    const dropRest = (reason: ForeignReason): Map<number, ForeignReason> => {
      drop(lines.slice(at + 1), reason);
      return reasons;
    };
    if (own >= begun && line.sentences.some((each) => reasons.has(each)) && says(line, ['end'])) {
      const goesOn = press ? lastTurn > at : !closed && mostlyAhead(at);
      if (!goesOn) return dropRest('other-subject');
    }
    if (own >= begun && at >= resumes && says(line, ['related']) && lastTurn <= at) {
      resumes = closed
        ? lines.length
        : nextFrom(lines, at + 1, (each) => isLong(each) && domain(each) && !isForeign(each));
      drop(lines.slice(at + 1, resumes), 'furniture');
      if (resumes === lines.length) return reasons;
    }
    if (isForeign(line)) {
      if (closed) return dropRest('other-subject');
      continue;
    }
    const leads = ends && own >= begun && says(line, ['agency']);
    const strays = closed && !domain(line) && !isSignature(line);
    const other = strays && kinship(lines.slice(at), lines.slice(0, at)) < kin;
    if (other || (leads && (closed || !domain(line)))) {
      drop(lines.slice(at), 'other-subject');
      return reasons;
    }
    // What goes on in the same words shows that the text had not ended.
    if (strays) {
      closed = false;
      wentOn++;
    }
    own += line.sentences.length;
    if (!ends || wentOn >= mostEnds || own <= begun || line.sentences.length > 2) continue;
    // A day on a line of its own is a signature only behind a sentence that has ended.
    if ((isSignature(line) && lines[at - 1]?.running === true) || says(line, ['closing'])) closed = true;
  }
  // A press conference goes from subject to subject, and a statement speaks of what it likes until it ends.
  if (press) dropAnnouncements();
  else if (!ends) drop(trailingItem(), 'other-subject');
  return reasons;

  /** Housekeeping of the press office, with the lines around it that speak of nothing in the field. */
  function dropAnnouncements(): void {
    for (const [at, line] of lines.entries()) {
      if (at < head.length + 2 || !line.sentences.some((each) => says(line, ['announcement'], sentence(read, each))))
        continue;
      if (!domain(line) && !says(line, ['question', 'answer'])) drop([line], 'other-subject');
    }
  }

  /** An item glued to the end of an article: it begins with a headline and has no words in common with what went before. */
  function trailingItem(): readonly Line[] {
    const lastOwn = lines.findLastIndex((line) => !isForeign(line) && domain(line));
    if (lastOwn < head.length) return [];
    for (let at = lastOwn + 1; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || isSignature(line)) continue;
      if (isForeign(line) ? isAdvertising(line) : !isHeadline(line)) continue;
      const item = lines.slice(at);
      if (says(line, ['closing', 'question', 'answer'])) continue;
      return kinship(item, lines.slice(0, lastOwn + 1)) < kin ? item : [];
    }
    return [];
  }
}

const sentence = (read: ReadText, at: number): string => {
  const span = read.sentences[at];
  return span === undefined ? '' : read.folded.slice(span.start, span.end);
};

/** Credits, advertising and page furniture, wherever they stand, if they do not speak of the field at length. */
function markNotices(
  read: ReadText,
  lines: readonly Line[],
  domain: (line: Line) => boolean,
  says: (line: Line, tells: readonly Tells[], text?: string) => boolean,
  reasons: Map<number, ForeignReason>,
): void {
  for (const line of lines) {
    const own = domain(line);
    for (const each of line.sentences) {
      const text = sentence(read, each);
      // The longest notices are short; a long sentence on the field's matters that looks like one is none.
      if (own && text.length > (line.language === 'zh' ? 60 : 160)) continue;
      if (says(line, ['advertising'], text)) reasons.set(each, 'advertising');
      // A small letter goes on with what was said before: no notice begins so.
      else if (line.language !== 'zh' && /^\p{Ll}/u.test(text)) continue;
      else if (says(line, ['credit', 'end'], text)) reasons.set(each, 'credit');
      else if (says(line, ['furniture'], text)) reasons.set(each, 'furniture');
      else if (each === line.sentences[0] && each > 3 && says(line, ['related'], text)) reasons.set(each, 'furniture');
    }
    if (!own && line.sentences.some((each) => reasons.get(each) === 'advertising'))
      for (const each of line.sentences) reasons.set(each, 'advertising');
  }
}

/** The place of the first such line from one on, or how many lines there are. */
function nextFrom(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && !holds(line); line = lines[at]) at++;
  return at;
}

/** Whether of the lines behind a place, if they are several, most are such; counted once for all places. */
function mostlyAfter(lines: readonly Line[], holds: (line: Line) => boolean): (at: number) => boolean {
  let counts: Int32Array | null = null;
  const counted = (): Int32Array => {
    const from = new Int32Array(lines.length + 2);
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at];
      from[at] = (from[at + 1] ?? 0) + (line !== undefined && holds(line) ? 1 : 0);
    }
    return from;
  };
  return (at) => {
    const many = lines.length - at - 1;
    return many > 1 && ((counts ??= counted())[at + 1] ?? 0) > many / 2;
  };
}

/** A paragraph, and no title in a list of other articles. */
const isLong = (line: Line): boolean => line.folded.length > (line.language === 'zh' ? 40 : 120);

/** A line of its own with a day and little else: 2025年5月8日于莫斯科. */
function isSignature(line: Line): boolean {
  const [day] = daysIn(line.folded);
  return day !== undefined && line.folded.length - (day.end - day.start) <= 25;
}
