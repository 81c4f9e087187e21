import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.ts';

const Port = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65535));
const Text = z.string().trim().min(1);

/** Each setting with its environment variable and what a good value is. */
const settings = {
  port: { variable: 'PORT', remedy: 'Give a number from 0 (any free port) to 65535.' },
  host: { variable: 'HOST', remedy: 'Give a host name or address, such as 0.0.0.0.' },
  data: { variable: 'ACG_DATA', remedy: 'Name the folder that keeps the graph.' },
  knowledge: { variable: 'ACG_KNOWLEDGE', remedy: 'Name a folder that holds knowledge/ and lexicon/.' },
} as const;

type Name = keyof typeof settings;
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder that keeps the graph. */
  readonly data: string;
  /** Folder that holds knowledge/ and lexicon/; the program's own if absent. */
  readonly knowledge: string | undefined;
}
/** What was written on the command line; what is absent there is taken from the environment. */
export type Flags = Readonly<Partial<Record<Name, string>>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of one run: a flag before the environment, the environment before the default. Folders are absolute.
 * @throws UsageError for the first value that is none.
 */
export function settingsFrom(flags: Flags, environment: Environment, folder: string): Settings {
  const setting = <T>(name: Name, schema: z.ZodType<T>, fallback: T): T => {
    const given = flags[name] ?? environment[settings[name].variable];
    // An empty variable is one that was switched off.
    if (given === undefined || (given === '' && flags[name] === undefined)) return fallback;
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    const where = flags[name] === undefined ? settings[name].variable : `--${name}`;
    throw new UsageError(`“${given}” is no ${name}`, where, settings[name].remedy);
  };
  const Folder = Text.transform((path) => resolve(folder, path));
  return {
    port: setting('port', Port, 4000),
    host: setting('host', Text, '127.0.0.1'),
    data: setting('data', Folder, resolve(folder, 'data')),
    knowledge: setting('knowledge', Folder.optional(), undefined),
  };
}
