import type { Knowledge } from '../knowledge/knowledge.ts';
import { actorsIn, invertedName, speakersIn } from './actors.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { frames, tellings, tellsAny, type Tells } from './rows.ts';

export interface Kind {
  readonly genre: Frame['genre'];
  readonly issuers: readonly string[];
  /** A round-up of items on different subjects. */
  readonly digest: boolean;
}

/** How many sentences may pass before someone says for whom they speak. */
const opening = 6;

/** What the first lines say the text is. `head` are the lines before the running text. */
export function kindOf(lines: readonly Line[], head: readonly Line[], knowledge: Knowledge): Kind {
  const first = lines.slice(0, opening);
  const says = (tells: Tells, where: readonly Line[]): boolean =>
    where.some((line) => tellsAny(frames(knowledge)[line.language], [tells], line.folded));
  const from = (tells: Tells, where: readonly Line[], all = false): readonly string[] | null =>
    issuersBy(tells, where, knowledge, all);
  const kind = (genre: Frame['genre'], issuers: readonly string[] = [], digest = false): Kind => ({
    genre,
    issuers,
    digest,
  });

  const press = from('press-conference', head);
  if (press !== null) return kind('press-conference', press);
  if (says('digest', head)) return kind('report', [], true);
  const joint = from('joint-statement', titles(head), true);
  if (joint !== null && joint.length > 1) return kind('joint-statement', joint);
  if (says('report', lines.slice(0, 4))) return kind('report');
  const behalf = from('behalf', head) ?? from('behalf', first);
  if (behalf !== null) return kind('statement', behalf);
  const statement = from('statement', head) ?? from('statement', first.filter((line) => line.running).slice(0, 1));
  if (statement !== null) return kind('statement', statement);
  const communique = from('communique', head);
  if (communique !== null) return kind('communique', communique);
  const document = from('document', head);
  if (document !== null) return kind('document', document);
  if (says('treaty', lines.slice(0, 12))) return kind('treaty');
  if (isList(lines)) {
    const [only, ...more] = new Set(lines.flatMap((line) => statesNamed(line, knowledge)));
    if (only !== undefined && more.length === 0) return kind('document', [only]);
  }
  return kind(says('communique', head) ? 'communique' : joint !== null ? 'joint-statement' : 'other');
}

/** Titles are sometimes broken: 两国 / 关于…的联合声明 are tried together as well as apart. */
function titles(head: readonly Line[]): Line[] {
  const [first, second] = head;
  if (first === undefined || second === undefined) return [...head];
  const gap = ' '.repeat(Math.max(0, second.start - first.end));
  const both = {
    ...first,
    end: second.end,
    folded: first.folded + gap + second.folded,
    finds: [...first.finds, ...second.finds],
  };
  return [both, ...head];
}

function issuersBy(tells: Tells, where: readonly Line[], knowledge: Knowledge, all: boolean): readonly string[] | null {
  for (const line of where) {
    for (const { row, who } of tellings(frames(knowledge)[line.language], tells, line.folded)) {
      const [from, to] = who ?? [0, 0];
      const inverted =
        who === null || line.language !== 'en' ? null : invertedName(line.folded.slice(from, to), knowledge);
      const named = inverted === null ? actorsIn(line, from, to, knowledge) : [inverted];
      if (named.length > 0) return all ? named : named.slice(0, 1);
      const [speaker] = row.issuer === undefined && who !== null ? speakersIn(line, knowledge) : [];
      if (speaker !== undefined) return [speaker];
      if (row.issuer !== undefined) return [row.issuer];
    }
  }
  return null;
}

/** A stretch of a numbered document: its lines begin with numbers or letters of points. */
function isList(lines: readonly Line[]): boolean {
  const points = lines.filter((line) => /^(?:\d{1,3}[.)]|\p{L}[.)])(?:\s|$)/u.test(line.folded)).length;
  return points >= 3 && points >= lines.length * 0.5;
}

function statesNamed(line: Line, knowledge: Knowledge): string[] {
  return actorsIn(line, 0, line.folded.length, knowledge).filter((id) => id.startsWith('state/'));
}
