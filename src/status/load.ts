import { KnowledgeError } from '../errors.ts';
import type { Entity, Knowledge } from '../knowledge/knowledge.ts';
import { seedFolder } from '../knowledge/load.ts';
import { rankedActs, type Act, type Claim } from './acts.ts';
import { StatusFiles, type Placed } from './files.ts';
import { hashOf, statusSources } from './hash.ts';
import { membersOf, type Member } from './members.ts';
import {
  ActLine,
  BodyRow,
  FactRow,
  FormerStateRow,
  MemberLine,
  OpenRow,
  RollCallLine,
  SourceRow,
  SubjectRow,
  VoterLine,
  type Scope,
} from './schema.ts';
import { ruleOf, subjectsOf, type Rule, type Tie } from './subjects.ts';

/** A vote in the General Assembly in which each State's choice was recorded. */
export interface RollCall {
  /** `rollcall/9142`. */
  readonly id: string;
  readonly session: number;
  readonly date: string;
  readonly resolution: string;
  /** The words of the index, such as `ARMS RACE, OUTER SPACE`; empty where the source has none. */
  readonly subject: string;
  readonly title: string;
  readonly scope: Scope;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstained: readonly string[];
  readonly source: string;
  readonly ties: readonly Tie[];
}

/** What States did, beside what they say. Nothing in it changes after it is loaded. */
export interface Status {
  readonly acts: readonly Act[];
  readonly members: readonly Member[];
  readonly rollCalls: readonly RollCall[];
  readonly formerStates: readonly FormerStateRow[];
  /** Treaties that any State may join. */
  readonly open: ReadonlySet<string>;
  readonly hash: string;
}

/** What the status must know of the vocabulary. */
export type Vocabulary = Pick<Knowledge, 'entities' | 'topics' | 'hash'>;

/**
 * Everything in `folder`/status, validated and linked to the vocabulary. Files that are not there count as empty.
 * @throws KnowledgeError the first thing wrong: file, line, and what to do about it.
 */
export function loadStatus(vocabulary: Vocabulary, folder: string = seedFolder): Status {
  const { status, errors } = read(vocabulary, folder);
  const [first] = errors;
  if (first) throw first;
  return status;
}

/** Everything wrong with the status in `folder`, in the order of the files. */
export function checkStatus(vocabulary: Vocabulary, folder: string = seedFolder): KnowledgeError[] {
  return read(vocabulary, folder).errors;
}

function read(vocabulary: Vocabulary, folder: string): { status: Status; errors: KnowledgeError[] } {
  const files = new StatusFiles(statusSources(folder));
  const { errors } = files;
  const sources = new Map(files.yaml('sources', SourceRow).map(({ row }) => [row.id, row]));
  const formerStates = files.yaml('former-states', FormerStateRow).map(({ row }) => row);
  const former = new Set(formerStates.map(({ id }) => id));
  const known = (id: string): boolean => vocabulary.entities.has(id) || vocabulary.topics.has(id) || former.has(id);
  const check = (where: string, ...ids: readonly string[]): void => {
    for (const id of ids) {
      if (!known(id)) errors.push(new KnowledgeError(`${id} is named, which no row has`, where, 'Correct the id.'));
    }
  };
  const sourceOf = (id: string, where: string): SourceRow => {
    const row = sources.get(id);
    if (row) return row;
    errors.push(new KnowledgeError(`no source is called ${id}`, where, 'Add it to status/sources.yaml.'));
    return { id, name: id, rank: 9, about: '' };
  };

  const claims = [...claimsOfTables(files, sourceOf), ...claimsOfFacts(files, sources.get('record')?.rank ?? 1)];
  for (const { row, where } of claims) check(where, row.treaty, row.state);
  const acts = rankedActs(claims.map(({ row }) => row));

  const lists = new Map<string, string[]>();
  for (const { row, where } of files.table('status/members.csv', MemberLine)) {
    check(where, row.state);
    lists.set(row.list, [...(lists.get(row.list) ?? []), row.state]);
  }
  const bodies = files.yaml('members', BodyRow);
  const listSource = sources.get('internacia-2025')?.name ?? '';
  const members = bodies.flatMap(({ row, where }) => {
    check(where, row.id, ...(row.byTreaty ? [row.byTreaty.treaty] : []));
    const own = membersOf(row, lists, listSource, acts);
    check(where, ...new Set(own.map(({ member }) => member)));
    const same = agreement(vocabulary.entities.get(row.id), own);
    if (same !== null) errors.push(new KnowledgeError(same, where, 'Make the two rows say the same.'));
    return own;
  });
  const open = files.yaml('open', OpenRow);
  for (const { row, where } of open) check(where, row.id);

  return {
    status: {
      acts,
      members,
      rollCalls: rollCallsOf(files, check, sources.get('unvotes-2019')?.name ?? ''),
      formerStates,
      open: new Set(open.map(({ row }) => row.id)),
      hash: hashOf(files.sources, vocabulary.hash),
    },
    errors,
  };
}

function claimsOfTables(files: StatusFiles, sourceOf: (id: string, where: string) => SourceRow): Placed<Claim>[] {
  return files.tables('acts', ActLine).flatMap(({ name, rows }) => {
    const source = sourceOf(name, `status/acts/${name}.csv`);
    return rows.map(({ row, where }) => ({
      where,
      row: {
        ...row,
        date: row.date === '' ? null : row.date,
        notified: null,
        note: null,
        disputed: false,
        source: source.name,
        asOf: source.asOf ?? null,
        trust: source.rank,
      },
    }));
  });
}

function claimsOfFacts(files: StatusFiles, trust: number): Placed<Claim>[] {
  return files
    .yaml('facts', FactRow)
    .map(({ row: { notified = null, note = null, disputed = false, ...row }, where }) => ({
      where,
      row: { ...row, notified, note, disputed, asOf: null, trust },
    }));
}

/** The reader knows some members too: both rows must name the same ones. */
function agreement(entity: Entity | undefined, members: readonly Member[]): string | null {
  if (!entity?.members) return null;
  const now = [...new Set(members.filter(({ to }) => to === null).map(({ member }) => member))].sort();
  const there = [...entity.members].sort();
  return now.join() === there.join()
    ? null
    : `the members of today are not those of the row ${entity.id} in knowledge/ (${there.join(', ')})`;
}

function rollCallsOf(
  files: StatusFiles,
  check: (where: string, ...ids: readonly string[]) => void,
  source: string,
): RollCall[] {
  const voters = files.table('status/voters.csv', VoterLine).map(({ row, where }) => {
    check(where, row.state);
    return row.state;
  });
  const rules = files.yaml('subjects', SubjectRow).flatMap(({ row, where }): Rule[] => {
    for (const sides of [row.yes, row.theme]) check(where, ...(sides?.for ?? []), ...(sides?.against ?? []));
    try {
      return [ruleOf(row)];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      files.errors.push(new KnowledgeError(why, where, 'Mend the expression.'));
      return [];
    }
  });
  return files.table('status/roll-calls.csv', RollCallLine).map(({ row: line, where }) => {
    const { votes } = line;
    if (votes.length !== voters.length) {
      const what = `${votes.length} votes for ${voters.length} voters`;
      files.errors.push(new KnowledgeError(what, where, 'Make the tables anew with npm run status.'));
    }
    const choosing = (letter: string): string[] => voters.filter((_, at) => votes[at] === letter);
    return {
      id: `rollcall/${line.id}`,
      session: Number(line.session),
      date: line.date,
      resolution: line.resolution,
      subject: line.subject,
      title: titleOf(line.description),
      yes: choosing('y'),
      no: choosing('n'),
      abstained: choosing('a'),
      source,
      ...subjectsOf(line, rules),
    };
  });
}

/** What the source gives as a description, without the number of the agenda's item and the words of the index around it. */
function titleOf(description: string): string {
  return /^A\/\d+\/\d+ \S+ - (.+?)\.? - [A-Z]/.exec(description)?.[1] ?? description;
}
