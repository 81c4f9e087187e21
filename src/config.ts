import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { UsageError } from './errors.ts';
import type { StoreSettings } from './graph/open.ts';

const Port = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65535));
const Text = z.string().trim().min(1);
const Store = z.string().regex(/^(grafeo|neo4j|(bolt|neo4j)(\+s|\+ssc)?:\/\/.+)$/);
const Address = z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+$/);
const Seconds = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(3600));
const Count = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(1000));

/** Each setting with its environment variable and what a good value is. */
const settings = {
  port: { variable: 'PORT', remedy: 'Give a number from 0 (any free port) to 65535.' },
  host: { variable: 'HOST', remedy: 'Give a host name or address, such as 0.0.0.0.' },
  data: { variable: 'ACG_DATA', remedy: 'Name the folder that keeps the graph.' },
  knowledge: { variable: 'ACG_KNOWLEDGE', remedy: 'Name a folder that holds knowledge/ and lexicon/.' },
  concurrency: { variable: 'ACG_CONCURRENCY', remedy: 'Give the number of threads that read texts, from 1.' },
  store: {
    variable: 'ACG_STORE',
    remedy: 'Say grafeo (a folder), neo4j (the server that NEO4J_URI names), or a URI such as neo4j://localhost:7687.',
  },
  uri: { variable: 'NEO4J_URI', remedy: 'Give a URI such as neo4j://localhost:7687, bolt://… or neo4j+s://….' },
  user: { variable: 'NEO4J_USER', remedy: 'Name a user of the Neo4j server.' },
  password: { variable: 'NEO4J_PASSWORD', remedy: "Give that user's password." },
  database: { variable: 'NEO4J_DATABASE', remedy: 'Name a database of the Neo4j server.' },
  pool: { variable: 'NEO4J_POOL', remedy: 'Give the most connections at a time, 1 to 1000.' },
  timeout: { variable: 'NEO4J_TIMEOUT', remedy: 'Give the seconds that a connection may take to be made, from 1.' },
  patience: { variable: 'NEO4J_PATIENCE', remedy: 'Give the seconds for which a transaction is tried again, from 1.' },
} as const;

type Name = keyof typeof settings;
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** What keeps the graph. */
  readonly store: StoreSettings;
  /** Threads that read texts. */
  readonly concurrency: number;
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
    store: store(),
    concurrency: setting('concurrency', Count, Math.min(4, availableParallelism())),
    knowledge: setting('knowledge', Folder.optional(), undefined),
  };

  function store(): StoreSettings {
    const choice = setting('store', Store, 'grafeo');
    if (choice === 'grafeo') return { engine: 'grafeo', folder: setting('data', Folder, resolve(folder, 'data')) };
    return {
      engine: 'neo4j',
      uri: choice === 'neo4j' ? setting('uri', Address, 'neo4j://localhost:7687') : choice,
      user: setting('user', Text, 'neo4j'),
      // A password may have spaces at its ends; a server may have none at all.
      password: setting('password', z.string(), ''),
      database: setting('database', Text.optional(), undefined),
      pool: setting('pool', Count, 20),
      timeout: setting('timeout', Seconds, 5),
      patience: setting('patience', Seconds, 120),
    };
  }
}
