import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { KnowledgeError } from '../errors.ts';
import {
  entityFiles,
  fileOf,
  knowledgePath,
  knownPaths,
  lexiconFiles,
  lexiconPath,
  stateFile,
  topicFile,
} from './files.ts';
import type { ByLanguage, Entity, EntityKind, Knowledge } from './knowledge.ts';
import { danglingIds, kindOf, repeatedIds, sharedNames } from './references.ts';
import { place, readRows, type Located } from './rows.ts';
import type { EntityRow, Language } from './schema.ts';
import { stateEntities } from './states.ts';

/** The package's own seed/, two folders above this module both in src/ and in dist/. */
export const seedFolder = fileURLToPath(new URL('../../seed', import.meta.url));

/**
 * Everything in `folder` (laid out as seed/ is), validated and linked. Files that are not there count as empty.
 * @throws KnowledgeError the first thing wrong: file, line and row, and what to do about it.
 */
export function loadKnowledge(folder: string = seedFolder): Knowledge {
  const { knowledge, errors } = read(folder);
  const [first] = errors;
  if (first) throw first;
  return knowledge;
}

/** Everything wrong with the knowledge in `folder`, in the order of the files. */
export function checkKnowledge(folder: string = seedFolder): KnowledgeError[] {
  return read(folder).errors;
}

/** `Knowledge.hash` of what is in `folder` now, without reading the rows: tells in milliseconds whether it has changed. */
export function knowledgeHash(folder: string = seedFolder): string {
  return hash(readSources(folder, []));
}

function read(folder: string): { knowledge: Knowledge; errors: KnowledgeError[] } {
  const errors: KnowledgeError[] = [];
  const sources = readSources(folder, errors);
  const rowsOf = <T extends { readonly id: string }>(path: string, schema: z.ZodType<T>): readonly Located<T>[] => {
    const { rows, errors: found } = readRows(path, sources.get(path) ?? '', schema);
    errors.push(...found);
    return rows;
  };

  // First phase: read all.
  const states = ofKind('state', rowsOf(knowledgePath('states'), stateFile.schema), errors);
  const topics = ofKind('topic', rowsOf(knowledgePath('topics'), topicFile.schema), errors);
  const others = Object.entries(entityFiles).flatMap(([file, { kind, schema }]) =>
    ofKind<EntityRow>(kind, rowsOf(knowledgePath(file), schema), errors).map((located) => ({ ...located, kind })),
  );
  const lexicon = <T extends { readonly id: string }>(file: string, schema: z.ZodType<T>): ByLanguage<Located<T>> => {
    const of = (language: Language): readonly Located<T>[] => {
      const rows = rowsOf(lexiconPath(file, language), schema);
      errors.push(...repeatedIds(rows));
      return rows;
    };
    return { zh: of('zh'), en: of('en'), ru: of('ru') };
  };
  const topicPhrases = lexicon('topics', lexiconFiles.topics);
  const cues = lexicon('cues', lexiconFiles.cues);
  const operators = lexicon('operators', lexiconFiles.operators);
  const modals = lexicon('modals', lexiconFiles.modals);
  const speech = lexicon('speech', lexiconFiles.speech);
  const references = lexicon('references', lexiconFiles.references);
  const described = lexicon('described', lexiconFiles.described);
  const frames = lexicon('frames', lexiconFiles.frames);
  const shapes = lexicon('shapes', lexiconFiles.shapes);

  // Second phase: resolve what they say of each other.
  const stateRows = stateEntities(states, errors);
  const entities = [...stateRows, ...others];
  errors.push(...repeatedIds([...states, ...others, ...topics]), ...sharedNames(entities));
  // What points at a file that could not be read as a whole would only repeat that file's errors.
  const unread = new Set(errors.map((error) => error.where.split(':')[0]));
  const wholeFile = (id: string): boolean => !unread.has(fileOf(id));
  errors.push(
    ...danglingIds(
      {
        entities,
        topics,
        topicPhrases: Object.values(topicPhrases).flat(),
        described: Object.values(described).flat(),
      },
      wholeFile,
    ),
  );

  const knowledge: Knowledge = {
    entities: new Map(entities.map(({ row, kind }) => [row.id, entity(row, kind)])),
    topics: new Map(topics.map(({ row }) => [row.id, row])),
    topicPhrases: plain(topicPhrases),
    cues: plain(cues),
    operators: plain(operators),
    modals: plain(modals),
    speech: plain(speech),
    references: plain(references),
    described: plain(described),
    frames: plain(frames),
    shapes: plain(shapes),
    hash: hash(sources),
  };
  return { knowledge, errors };
}

/** The text of every YAML file under knowledge/ and lexicon/, by path, in the order of the paths. */
function readSources(folder: string, errors: KnowledgeError[]): ReadonlyMap<string, string> {
  if (!existsSync(folder)) {
    errors.push(new KnowledgeError('no such folder', folder, 'Name a folder that holds knowledge/ and lexicon/.'));
    return new Map();
  }
  const paths = ['knowledge', 'lexicon']
    .filter((part) => existsSync(join(folder, part)))
    .flatMap((part) => readdirSync(join(folder, part)).map((name) => `${part}/${name}`))
    .filter((path) => /\.ya?ml$/.test(path))
    .sort();
  for (const path of paths) {
    if (!knownPaths.has(path)) {
      errors.push(
        new KnowledgeError('no reader takes this file', path, `Rename it to one of: ${[...knownPaths].join(', ')}.`),
      );
    }
  }
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The rows whose id begins with the kind their file holds; the rest are errors. */
function ofKind<T extends { readonly id: string }>(
  kind: string,
  rows: readonly Located<T>[],
  errors: KnowledgeError[],
): Located<T>[] {
  return rows.filter((at) => {
    if (kindOf(at.row.id) === kind) return true;
    errors.push(
      new KnowledgeError(
        `the file holds ${kind}/… rows`,
        place(at),
        `Move the row to the file of its kind, or begin its id with ${kind}/.`,
      ),
    );
    return false;
  });
}

function entity(row: EntityRow, kind: EntityKind): Entity {
  // A State's aliases hold its name already, in the form in which it is compared.
  const patterns = (language: Language): readonly string[] => [
    ...new Set([...(kind === 'state' ? [] : [row.name[language]]), ...(row.aliases?.[language] ?? [])]),
  ];
  return { ...row, kind, patterns: { zh: patterns('zh'), en: patterns('en'), ru: patterns('ru') } };
}

function plain<T>(located: ByLanguage<Located<T>>): ByLanguage<T> {
  const rows = (language: Language): T[] => located[language].map(({ row }) => row);
  return { zh: rows('zh'), en: rows('en'), ru: rows('ru') };
}

function hash(sources: ReadonlyMap<string, string>): string {
  const sum = createHash('sha256');
  for (const [path, text] of sources) sum.update(path).update('\0').update(text).update('\0');
  return sum.digest('hex');
}
