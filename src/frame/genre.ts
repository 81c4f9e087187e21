import type { Knowledge } from '../knowledge/knowledge.ts';
import { actorsIn, invertedName, speakersIn, togetherIn } from './actors.ts';
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
  const joint = partners(from('joint-statement', titles(head), true));
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
    const own = chieflyNamed(lines.flatMap((line) => statesNamed(line, knowledge)));
    if (own !== null) return kind('document', [own]);
  }
  const delegation = head.length > 1 ? head.flatMap((line) => delegationOf(line, knowledge) ?? []) : [];
  if (delegation.length > 0) return kind('statement', delegation.slice(0, 1));
  return kind(says('communique', head) ? 'communique' : joint !== null ? 'joint-statement' : 'other');
}

/** Where two States or more speak together, a meeting of the United Nations named beside them is where they do. */
function partners(named: readonly string[] | null): readonly string[] | null {
  const states = named?.filter((id) => id.startsWith('state/')) ?? [];
  return named !== null && states.length > 1 ? named.filter((id) => !/^org\/(?:un|cd)/.test(id)) : named;
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
      if (inverted !== null) return [inverted];
      const named = all ? actorsIn(line, from, to, knowledge) : togetherIn(line, from, to, knowledge);
      if (named.length > 0) return named;
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

/** A line of the head that is nothing but a State's own name, with or without the day: INDIA; Austria, 8 March 2023. */
function delegationOf({ folded }: Line, knowledge: Knowledge): string | null {
  const name = /^(\p{L}[\p{L} '-]*?),?(?: \d.*)?$/u.exec(folded.trim())?.[1]?.toLowerCase();
  if (name === undefined || folded.length > 60) return null;
  const state = [...knowledge.entities.values()].find(
    (each) => each.kind === 'state' && Object.values(each.name).some((own) => own.toLowerCase() === name),
  );
  return state?.id ?? null;
}

/** The State that is named at least twice as often as any other. */
function chieflyNamed(states: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [[first, most] = [null, 0], [, next] = [null, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= 2 * next ? first : null;
}

function statesNamed(line: Line, knowledge: Knowledge): string[] {
  return actorsIn(line, 0, line.folded.length, knowledge).filter((id) => id.startsWith('state/'));
}
