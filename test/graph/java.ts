import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/graph/neo4j.ts';

/** A Neo4j server as a process of ours: it can be stopped and started again with its data. */
export interface JavaServer {
  readonly settings: Neo4jSettings;
  start(): Promise<void>;
  /** Ends the process, gently or by `SIGKILL`. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const jars = join(root, '.cache/neo4j');
const runs = (command: string): boolean => spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;

/** Whether this machine has a Java that can run the server; fetches the jars from Maven Central the first time. */
export function javaIsHere(): boolean {
  if (!runs('java')) return false;
  if (existsSync(join(jars, 'made-from'))) return true;
  if (!runs('mvn') || !runs('javac')) return false;
  console.info('Fetching the jars of Neo4j from Maven Central …');
  return spawnSync(join(root, '.ci/neo4j/jars'), [jars], { stdio: 'inherit' }).status === 0;
}

/** A server on a free port, started, with an empty database. */
export async function startJavaServer(): Promise<JavaServer> {
  const home = mkdtempSync(join(tmpdir(), 'acg-neo4j-'));
  const port = await freePort();
  const password = 'only-for-tests';
  let running: ChildProcess | null = null;

  const server: JavaServer = {
    settings: {
      uri: `neo4j://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      database: undefined,
      pool: 20,
      timeout: 5,
      patience: 60,
    },
    start: async () => {
      const child = spawn('java', [`@${join(jars, 'arguments')}`], {
        cwd: home,
        env: { ...process.env, NEO4J_HOME: home, NEO4J_AUTH: `neo4j/${password}`, BOLT_LISTEN: `127.0.0.1:${port}` },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = child;
      const said: string[] = [];
      child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
      for await (const line of createInterface({ input: child.stdout })) {
        if (line === 'Started.') {
          child.stdout.resume();
          return;
        }
      }
      throw new Error(`Neo4j did not start: ${said.join('').slice(-2000)}`);
    },
    stop: async (signal = 'SIGTERM') => {
      const child = running;
      running = null;
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
    remove: async () => {
      await server.stop('SIGKILL');
      rmSync(home, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
