import type { SentenceFinds } from '../finds/find.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadText } from '../text/layers.ts';
import { dateOf } from './document-date.ts';
import { foreignSentences } from './firewall.ts';
import type { Frame } from './frame.ts';
import { kindOf } from './genre.ts';
import { linesOf, type Line } from './lines.ts';
import { rolesOf } from './roles.ts';
import { frames, tellsAny } from './rows.ts';

/** At most so many lines stand before the running text. */
const longestHead = 6;

/** What kind of text it is, whose, of which day, and what in it is not its own. */
export function frameOf(read: ReadText, finds: readonly SentenceFinds[], knowledge: Knowledge): Frame {
  const lines = linesOf(read, finds);
  const head = headOf(lines, knowledge);
  const kind = kindOf(lines, head, knowledge);
  const reasons = foreignSentences(read, lines, head, kind, knowledge);
  const roles = rolesOf(read, lines, head, kind.genre === 'press-conference', knowledge);
  return {
    genre: kind.genre,
    title: titleOf(read, head),
    date: dateOf(lines, head),
    issuers: kind.issuers,
    sentences: read.sentences.map((_, at) => {
      const reason = reasons.get(at);
      const role = roles[at] ?? 'body';
      return reason === undefined ? { foreign: false, role } : { foreign: true, reason, role };
    }),
  };
}

/** The lines before the running text: title, occasion, place and day. A text that begins at once has none. */
function headOf(lines: readonly Line[], knowledge: Knowledge): Line[] {
  const end = lines.findIndex(
    (line, at) =>
      (at > 0 && line.running) ||
      /^[^。]{0,60}[,:]$/u.test(line.folded) ||
      tellsAny(frames(knowledge)[line.language], ['question', 'answer'], line.folded) ||
      (line.running && line.folded.length > (line.language === 'zh' ? 70 : 220)),
  );
  return lines.slice(0, Math.min(end < 0 ? 1 : end, longestHead));
}

function titleOf(read: ReadText, head: readonly Line[]): string | null {
  const [first, second] = head;
  if (first === undefined || !/\p{L}/u.test(first.folded)) return null;
  const continued = second !== undefined && /^(?:关于|-{1,2}|—|об? |on |regarding |concerning )/iu.test(second.folded);
  return read.text.slice(first.start, continued ? second.end : first.end).replace(/\s*\n\s*/g, '');
}
