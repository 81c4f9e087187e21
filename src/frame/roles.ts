import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ReadText } from '../text/layers.ts';
import { daysIn } from './date.ts';
import type { Role } from './frame.ts';
import { isHeadline, type Line } from './lines.ts';
import { frames, tellsAny } from './rows.ts';

/** What each sentence does in its text. In a press conference question and answer last until the other begins. */
export function rolesOf(
  read: ReadText,
  lines: readonly Line[],
  head: readonly Line[],
  press: boolean,
  knowledge: Knowledge,
): Role[] {
  const roles = new Array<Role>(read.sentences.length).fill('body');
  const give = (line: Line, role: Role): void => {
    for (const sentence of line.sentences) roles[sentence] = role;
  };
  for (const [at, line] of head.entries()) give(line, at > 0 && daysIn(line.folded).length > 0 ? 'dateline' : 'title');
  let turn: Role = 'body';
  for (const line of lines.slice(head.length)) {
    const rows = frames(knowledge)[line.language];
    if (tellsAny(rows, ['question'], line.folded)) turn = 'question';
    // Any speaker's name and colon begins an answer, so questions are asked for first.
    else if ((press || turn !== 'body') && tellsAny(rows, ['answer'], line.folded)) turn = 'answer';
    if (turn !== 'body') give(line, turn);
    else if (isHeadline(line)) give(line, daysIn(line.folded).length > 0 ? 'signature' : 'heading');
  }
  return roles;
}
