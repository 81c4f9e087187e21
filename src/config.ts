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
const Switch = z.enum(['on', 'off']).transform((word) => word === 'on');
const Origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().regex(/^(\*|https?:\/\/[^/\s]+)$/)));
const Rate = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1));
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
  token: { variable: 'ACG_TOKEN', remedy: 'Give the token that whoever changes the graph must send.' },
  changes: { variable: 'ACG_CHANGES', remedy: 'Give the most changes that one client may make in a minute, from 1.' },
  graphiql: { variable: 'ACG_GRAPHIQL', remedy: 'Say on or off.' },
  introspection: { variable: 'ACG_INTROSPECTION', remedy: 'Say on or off.' },
  cors: {
    variable: 'ACG_CORS',
    remedy: 'Name origins such as https://example.org, with commas between them, or * for all.',
  },
  operations: { variable: 'ACG_OPERATIONS', remedy: 'Name a JSON file of queries by their ids.' },
  persistedOnly: { variable: 'ACG_PERSISTED_ONLY', remedy: 'Say on or off.' },
  timeLimit: { variable: 'ACG_TIME_LIMIT', remedy: 'Give the seconds that one request may take, from 1.' },
  log: { variable: 'ACG_LOG', remedy: 'Say silent, error, warn, info or debug.' },
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
  readonly api: ApiSettings;
}

/** What the API does for whom. */
export interface ApiSettings {
  /** Whoever sends it may change the graph; nobody may where it is absent. */
  readonly token: string | undefined;
  /** How many changes one client may make in a minute. */
  readonly changes: number;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Whose pages may ask: origins such as `https://example.org`, or `*` for all. */
  readonly cors: readonly string[];
  /** A JSON file of queries by their ids, which clients may name instead of sending them. */
  readonly operations: string | undefined;
  /** Whether nothing but those queries is answered. */
  readonly persistedOnly: boolean;
  /** How long one request may take, in seconds. */
  readonly timeLimit: number;
  readonly log: LogLevel;
}
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What was written on the command line; what is absent there is taken from the environment. */
export type Flags = Readonly<Partial<Record<Exclude<Name, 'token'>, string>>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of one run: a flag before the environment, the environment before the default. Folders are absolute.
 * @throws UsageError for the first value that is none.
 */
export function settingsFrom(flags: Flags, environment: Environment, folder: string): Settings {
  const setting = <T>(name: Name, schema: z.ZodType<T>, fallback: T): T => {
    const flag = name === 'token' ? undefined : flags[name];
    const given = flag ?? environment[settings[name].variable];
    // An empty variable is one that was switched off.
    if (given === undefined || (given === '' && flag === undefined)) return fallback;
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    const where = flag === undefined ? settings[name].variable : `--${inWords(name).replace(' ', '-')}`;
    throw new UsageError(`“${given}” is no ${inWords(name)}`, where, settings[name].remedy);
  };
  const Folder = Text.transform((path) => resolve(folder, path));
  return {
    port: setting('port', Port, 4000),
    host: setting('host', Text, '127.0.0.1'),
    store: store(),
    concurrency: setting('concurrency', Count, Math.min(4, availableParallelism())),
    knowledge: setting('knowledge', Folder.optional(), undefined),
    api: {
      // Never a flag: other users of the machine can see those.
      token: setting('token', Text.optional(), undefined),
      changes: setting('changes', Rate, 600),
      graphiql: setting('graphiql', Switch, true),
      introspection: setting('introspection', Switch, true),
      cors: setting('cors', Origins, []),
      operations: setting('operations', Folder.optional(), undefined),
      persistedOnly: setting('persistedOnly', Switch, false),
      timeLimit: setting('timeLimit', Seconds, 10),
      log: setting('log', z.enum(logLevels), 'info'),
    },
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

/** `timeLimit` → “time limit” */
const inWords = (name: Name): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
