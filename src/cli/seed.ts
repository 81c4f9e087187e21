import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeHash as hashInGraph } from '../graph/queries/knowledge.ts';
import { statusHash as statusInGraph } from '../graph/queries/status.ts';
import { readingOf } from '../graph/queries/writing.ts';
import type { GraphStore } from '../graph/store.ts';
import { knowledgeHash, seedFolder } from '../knowledge/load.ts';
import { statusHash } from '../status/hash.ts';
import { identityOf } from '../text/identity.ts';
import { readInput } from './input.ts';

/** The documents that the program brings with it. */
export function seedDocuments(): string[] {
  const folder = join(seedFolder, 'documents');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Whether the graph holds this very knowledge, all that States did, and all the seed's documents. Tells it without loading the reader,
 * so that a second start is quick.
 */
export async function seedIsRead(store: GraphStore, knowledge: string | undefined): Promise<boolean> {
  const [inGraph] = await store.read(hashInGraph);
  const hash = knowledgeHash(knowledge);
  if (inGraph?.hash !== hash) return false;
  const [status] = await store.read(statusInGraph);
  if (status?.hash !== statusHash(hash, knowledge)) return false;
  for (const file of seedDocuments()) {
    const { id } = identityOf(await readInput(file));
    const [document] = await store.read(readingOf, { id });
    if (document === undefined) return false;
  }
  return true;
}
