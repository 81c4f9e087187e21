import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl';
import { DocumentError } from '../../errors.ts';
import { sizeLimit } from '../../text/decode.ts';

/** More files than this are no collection of statements. */
const mostEntries = 20_000;

export interface Part {
  /** Its path in the archive. */
  readonly name: string;
  /** All of its bytes. @throws DocumentError where it is encrypted, damaged, or longer than it may be or says it is. */
  readonly read: () => Promise<Buffer>;
}

/**
 * The files in a zip archive, on disk or in memory, each at most `limit` bytes long. Nothing is unpacked before it is
 * read, and no further than the limit: what swells in unpacking is refused.
 * @throws DocumentError where the archive is damaged or has too many files.
 */
export async function partsOf(archive: string | Buffer, where: string, limit = sizeLimit): Promise<Part[]> {
  const parts: Part[] = [];
  try {
    const zip = await opened(archive);
    await new Promise<void>((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        if (parts.length === mostEntries) {
          reject(new DocumentError(`it has more than ${mostEntries} files`, where, 'Unpack what is to be read.'));
          return;
        }
        if (!entry.fileName.endsWith('/')) {
          parts.push({ name: entry.fileName, read: () => contentOf(zip, entry, `${where}/${entry.fileName}`, limit) });
        }
        zip.readEntry();
      });
      zip.readEntry();
    });
  } catch (error) {
    throw damaged(error, where);
  }
  return parts;
}

function opened(archive: string | Buffer): Promise<ZipFile> {
  const options: Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => {
      if (error) reject(error);
      else resolve(zip);
    };
    if (typeof archive === 'string') open(archive, options, done);
    else fromBuffer(archive, options, done);
  });
}

function contentOf(zip: ZipFile, entry: Entry, where: string, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (entry.isEncrypted()) {
      reject(new DocumentError('it is encrypted', where, 'Unpack it with its password first.'));
      return;
    }
    if (entry.uncompressedSize > limit) {
      reject(tooLarge(where, limit));
      return;
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damaged(error, where));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > limit) stream.destroy(tooLarge(where, limit));
      });
      stream.on('error', (cause) => {
        reject(damaged(cause, where));
      });
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    });
  });
}

const tooLarge = (where: string, limit: number): DocumentError =>
  new DocumentError(
    `unpacked it has more than the ${limit / 1024 / 1024} MB that one text may have`,
    where,
    'Split it into one file for each statement.',
  );

function damaged(error: unknown, where: string): DocumentError {
  if (error instanceof DocumentError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DocumentError(`the archive is damaged (${message})`, where, 'Pack or load it again.', { cause: error });
}
