import { readFile, stat } from 'node:fs/promises';
import { DocumentError } from '../errors.ts';
import { decode, sizeLimit } from '../text/decode.ts';

/**
 * The decoded text of a file, or of standard input for `-`.
 * @throws DocumentError with the file's name: missing, a folder, too large, empty, binary, of another encoding.
 */
export async function readInput(path: string, input: AsyncIterable<unknown> = process.stdin): Promise<string> {
  return decode(await readBytes(path, input), path);
}

/** As `readInput`, before it is decoded. */
export async function readBytes(path: string, input: AsyncIterable<unknown> = process.stdin): Promise<Buffer> {
  return path === '-' ? readStream(input) : readWhole(path);
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      throw new DocumentError(
        'this is a folder',
        path,
        `Name the files in it, such as ${path.replace(/\/$/, '')}/*.txt.`,
      );
    }
    // A regular file tells its size before it is read; decode() has the same limit for the rest.
    if (about.size > sizeLimit) throw tooLarge(path, about.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(...reason(error), { cause: error });

    function reason(cause: unknown): [what: string, where: string, remedy: string] {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') return ['there is no such file', path, 'Check its name.'];
      if (code === 'EACCES' || code === 'EPERM') return ['the file may not be read', path, 'Check its permissions.'];
      return [`the file cannot be read (${String(code ?? cause)})`, path, 'Check the disk and the name.'];
    }
  }
}

async function readStream(input: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > sizeLimit) throw tooLarge('-', size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(where: string, bytes: number): DocumentError {
  const megabytes = (n: number): string => `${(n / 1024 / 1024).toFixed(n % (1024 * 1024) === 0 ? 0 : 1)} MB`;
  return new DocumentError(
    `${megabytes(bytes)} are more than the ${megabytes(sizeLimit)} that one text may have`,
    where,
    'Split it into one file for each statement.',
  );
}
