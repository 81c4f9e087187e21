import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadSchema } from '../../src/api/schema.ts';
import { startServer, type RunningServer } from '../../src/api/server.ts';
import { statement } from '../../src/graph/queries/define.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { filled } from '../api/ask.ts';
import { snapshot } from '../graph/snapshot.ts';
import { injections, type Attack } from './injections.ts';
import { bodies, operations, tokens } from './requests.ts';

const token = 'the right token';
/** In the store, but nowhere in the API. */
const canary = 'a canary that nobody may see';

let store: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  store = await filled();
  await store.write((transaction) =>
    transaction.run(statement('canary', "CREATE (m:Mark {id: 'canary', name: 'canary', hash: $canary})"), { canary }),
  );
  server = await startServer({ store, host: '127.0.0.1', port: 0, bodyTimeout: 500, changes: { token } });
});
afterAll(() => server.stop());

const faults: string[] = [];

/** Sends one request; whatever it is, it is refused or answered in time and tells nothing that it should not. */
async function send(name: string, init: RequestInit): Promise<void> {
  const ask = async (): Promise<{ late: boolean; status: number; text: string }> => {
    const began = performance.now();
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', ...init });
    const text = await response.text();
    return { late: performance.now() - began > 1000, status: response.status, text };
  };
  try {
    const first = await ask();
    // A machine that is busy with something else is no fault: what is slow is slow twice.
    const { late, status, text } = first.late ? await ask() : first;
    if (status >= 500) faults.push(`${name}: ${status} ${text.slice(0, 300)}`);
    if (late) faults.push(`${name}: later than 1 s`);
    if (text.includes(canary)) faults.push(`${name}: tells what nobody may see`);
    if (text.includes('INTERNAL_SERVER_ERROR')) faults.push(`${name}: ${text.slice(0, 300)}`);
    if (status >= 400 && status !== 405 && !/"code":"[A-Z_]+"/.test(text))
      faults.push(`${name}: ${status} without a code`);
    if (text.length > 5_000_000) faults.push(`${name}: ${text.length} characters`);
  } catch (error) {
    faults.push(`${name}: ${String(error)}`);
  }
}

const json = 'application/json';
const sendAttack = ({ name, query, variables }: Attack, headers: Record<string, string> = {}): Promise<void> =>
  send(name, { headers: { 'content-type': json, ...headers }, body: JSON.stringify({ query, variables }) });

/** A body that never ends; gives what the server says before it hangs up. */
function slowBody(head: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let answer = '';
    const drip = setInterval(() => socket.write(' '), 50);
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      resolve(answer);
    });
    socket.write(head);
  });
}

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
async function memory(): Promise<number> {
  for (let at = 0; at < 3; at++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed;
}

async function everything(part = 1): Promise<number> {
  const attacks = injections(loadSchema()).filter((_, at) => at % part === 0);
  for (const attack of [...operations, ...attacks]) await sendAttack(attack);
  for (const [type, body] of bodies)
    await send(`${type} ${body.slice(0, 40)}`, { headers: { 'content-type': type }, body });
  const remove = { name: 'token', query: 'mutation { removeDocument(by: { key: "x" }) }', variables: {} };
  for (const authorization of tokens)
    await sendAttack({ ...remove, name: `token ${authorization}` }, { authorization });
  return operations.length + attacks.length + bodies.length + tokens.length;
}

beforeEach(() => {
  faults.length = 0;
});

test('hundreds of hostile requests: no 500, no crash, nothing late, nothing told, nothing changed, no memory kept', async () => {
  const graph = await snapshot(store);
  // What is kept for good (plans, parsed queries, compiled code) is there after the first time.
  const sent = await everything();
  console.info(`${sent} hostile requests`);
  expect(sent).toBeGreaterThan(500);
  const before = await memory();
  await everything(4);
  expect((await memory()) - before).toBeLessThan(10_000_000);
  expect(faults).toEqual([]);
  expect(await snapshot(store)).toEqual(graph);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
}, 300_000);

test('with the token too, words are nothing but words', async () => {
  const graph = await snapshot(store);
  for (const attack of injections(loadSchema()).filter(({ query }) => query.startsWith('mutation'))) {
    await sendAttack(attack, { authorization: `Bearer ${token}` });
  }
  expect(faults).toEqual([]);
  expect(await snapshot(store)).toEqual(graph);
}, 120_000);

test('bodies that never end hold nobody up', async () => {
  const head =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{"query":';
  const slow = Array.from({ length: 40 }, () => slowBody(head));
  await sendAttack({ name: 'meanwhile', query: '{ summary { documents } }', variables: {} });
  expect(faults).toEqual([]);
  for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1.1 408 /);
});
