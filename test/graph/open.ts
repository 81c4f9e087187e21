import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.ts';
import type { GraphStore } from '../../src/graph/store.ts';

const opened: GraphStore[] = [];
const folders: string[] = [];

afterAll(async () => {
  for (const store of opened) await store.close();
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A folder that is removed after the tests of the file. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'acg-test-'));
  folders.push(path);
  return path;
}

/** An embedded store on disk, closed and removed after the tests of the file. */
export async function store(path = folder()): Promise<GraphStore> {
  const graph = await openGrafeo(path);
  opened.push(graph);
  return graph;
}
