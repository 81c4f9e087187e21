import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { DocumentError } from '../../errors.ts';
import { issuerCalled } from '../../frame/told.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readBytes } from '../input.ts';
import type { Issuer } from './front-matter.ts';
import { extensions } from './kind.ts';
import { given } from './given.ts';
import type { Source } from './source.ts';

/**
 * The texts that words of a command line name: files, folders (with all in them that has a known ending), glob
 * patterns, zip archives (each file in them) and `-` for standard input, in their order.
 */
export async function sourcesNamed(
  words: readonly string[],
  knowledge: Pick<Knowledge, 'entities'>,
): Promise<Source[]> {
  const issuer: Issuer = (name, where) => issuerCalled(name, knowledge, where);
  const all: Source[] = [];
  for (const word of words) {
    try {
      all.push(...(await sourcesOf(word, issuer)));
    } catch (error) {
      // Told where its turn comes, like any text that cannot be read.
      all.push({ name: word, read: () => Promise.reject(error) });
    }
  }
  return all;
}

async function sourcesOf(word: string, issuer: Issuer): Promise<Source[]> {
  if (word === '-') return [fileSource('-', issuer)];
  const about = await stat(word).catch(() => null);
  if (about?.isDirectory()) {
    const files = await glob(`**/*{${extensions.join(',')}}`, { cwd: word, absolute: true, caseSensitiveMatch: false });
    if (files.length === 0) {
      throw new DocumentError('the folder has nothing that is read', word, `Read are ${extensions.join(', ')}.`);
    }
    return filesOf(files, issuer);
  }
  if (about === null && isDynamicPattern(word)) {
    const files = await glob(word, { absolute: true });
    if (files.length === 0) throw new DocumentError('no file fits the pattern', word, 'Check the pattern.');
    return filesOf(files, issuer);
  }
  return filesOf([word], issuer);
}

async function filesOf(files: readonly string[], issuer: Issuer): Promise<Source[]> {
  const all: Source[] = [];
  for (const file of [...files].sort()) {
    if (extname(file).toLowerCase() === '.zip') all.push(...(await archived(file, issuer)));
    else all.push(fileSource(file, issuer));
  }
  return all;
}

const fileSource = (name: string, issuer: Issuer): Source => ({
  name,
  read: async () => given(await readBytes(name), name, issuer),
});

/** The texts in an archive. What else is in it is passed over, as in a folder. */
async function archived(file: string, issuer: Issuer): Promise<Source[]> {
  const failed = (error: unknown): Source[] => [{ name: file, read: () => Promise.reject(error) }];
  try {
    const { partsOf } = await import('./zip.ts');
    const parts = (await partsOf(file, file)).filter(
      ({ name }) => !basename(name).startsWith('.') && !name.startsWith('__MACOSX/'),
    );
    const read = parts.filter(({ name }) => extensions.includes(extname(name).toLowerCase()));
    if (read.length === 0) {
      return failed(
        new DocumentError('the archive has nothing that is read', file, `Read are ${extensions.join(', ')}.`),
      );
    }
    return read.map((part) => {
      const name = `${file}/${part.name}`;
      return { name, read: async () => given(await part.read(), name, issuer) };
    });
  } catch (error) {
    return failed(error);
  }
}
