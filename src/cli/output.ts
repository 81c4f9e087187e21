import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { DocumentError, KnowledgeError, StoreError, UsageError } from '../errors.ts';

/** Exit codes of the program, as --help tells them. */
export const exit = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Writes to standard output at the pace of its reader. */
export async function print(text: string, output: Writable = process.stdout): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** One line for a person on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says what went wrong in one line, and gives the exit code that tells it to a script. */
export function report(error: unknown): number {
  say(`arms-control-graph: ${explain(error)}`);
  return error instanceof UsageError ? exit.usage : exit.failed;
}

/** What went wrong, in one line. */
export function explain(error: unknown): string {
  for (const kind of [DocumentError, KnowledgeError, StoreError, UsageError]) {
    if (error instanceof kind) return oneLine(error.message);
  }
  // A defect of ours: the trace helps whoever mends it, and is asked for.
  const trace = process.env['ACG_TRACE'] === undefined ? '' : `\n${error instanceof Error ? (error.stack ?? '') : ''}`;
  return `unexpected: ${oneLine(String(error))}. Please report it, with what ACG_TRACE=1 adds.${trace}`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
