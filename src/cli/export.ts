import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { StoreError, UsageError } from '../errors.ts';
import { exported, formats, isFormat } from '../export/formats.ts';
import { selectionOf, type Asked } from '../export/selection.ts';
import { openStore, type StoreSettings } from '../graph/open.ts';
import { interruption } from './interrupt.ts';
import { exit, print } from './output.ts';

/**
 * Writes the selected part of the graph in a format to standard output, or to a file that is there only when it is
 * whole. Returns the exit code.
 */
export async function runExport(
  format: string,
  asked: Asked,
  output: string | undefined,
  settings: StoreSettings,
): Promise<number> {
  if (!isFormat(format)) {
    throw new UsageError(
      `“${format}” is no format`,
      '--format',
      `Take one of ${Object.keys(formats).join(', ')}; export --help tells what they are.`,
    );
  }
  const store = await openStore(settings);
  const { signal, release } = interruption();
  try {
    const pieces = exported(store, format, await selectionOf(asked, store));
    if (output === undefined) for await (const piece of until(signal, pieces)) await print(piece);
    else await writeFile(output, until(signal, pieces), signal);
    return signal.aborted ? exit.interrupted : exit.ok;
  } finally {
    release();
    await store.close();
  }
}

async function* until(signal: AbortSignal, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (signal.aborted) return;
    yield piece;
  }
}

async function writeFile(file: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const part = `${file}.part`;
  try {
    const stream = createWriteStream(part);
    const done = finished(stream);
    done.catch(() => undefined);
    for await (const piece of pieces) {
      if (stream.errored) break;
      await print(piece, stream);
    }
    stream.end();
    await done;
    if (signal.aborted) await rm(part);
    else await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof StoreError || error instanceof UsageError) throw error;
    throw new UsageError(
      `the file cannot be written (${error instanceof Error ? error.message : String(error)})`,
      file,
      'Name a file in a folder that this user may write, on a disk with room.',
      { cause: error },
    );
  }
}
