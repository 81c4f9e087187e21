import { vi } from 'vitest';

/** What some work writes to standard output. */
export async function printed(work: () => Promise<unknown>): Promise<string> {
  let out = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await work();
    return out;
  } finally {
    spy.mockRestore();
  }
}
