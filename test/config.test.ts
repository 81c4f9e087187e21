import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { settingsFrom } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

const api = {
  token: undefined,
  changes: 600,
  graphiql: true,
  introspection: true,
  cors: [],
  operations: undefined,
  persistedOnly: false,
  timeLimit: 10,
  log: 'info',
};

test('without flags or variables the defaults hold, and folders are absolute', () => {
  expect(settingsFrom({}, {}, '/home/ana')).toEqual({
    port: 4000,
    host: '127.0.0.1',
    store: { engine: 'grafeo', folder: '/home/ana/data' },
    concurrency: Math.min(4, availableParallelism()),
    knowledge: undefined,
    api,
  });
});

test('a flag wins over the environment, and the environment over the default', () => {
  const environment = {
    ACG_CONCURRENCY: '3',
    PORT: '5000',
    HOST: '::1',
    ACG_DATA: '/var/graph',
    ACG_KNOWLEDGE: 'rows',
  };
  expect(settingsFrom({ port: '6000', data: 'here' }, environment, '/home/ana')).toEqual({
    port: 6000,
    host: '::1',
    store: { engine: 'grafeo', folder: '/home/ana/here' },
    concurrency: 3,
    knowledge: '/home/ana/rows',
    api,
  });
});

test('an empty variable is as good as none; an empty flag is a mistake', () => {
  expect(settingsFrom({}, { PORT: '' }, '/').port).toBe(4000);
  expect(() => settingsFrom({ port: '' }, {}, '/')).toThrow(UsageError);
});

test.each(['65536', '-1', '1.5', '0x10', 'http', '1e3'])('%s is no port', (port) => {
  expect(() => settingsFrom({ port }, {}, '/')).toThrow(/^--port: “.*” is no port\. Give a number/);
  expect(() => settingsFrom({}, { PORT: port }, '/')).toThrow(/^PORT: /);
});

test('a server is named by NEO4J_URI or by the store itself, and never by a password on the command line', () => {
  const environment = { ACG_STORE: 'neo4j', NEO4J_URI: 'bolt://graph:7687', NEO4J_PASSWORD: ' s p ', NEO4J_POOL: '7' };
  const server = {
    engine: 'neo4j',
    uri: 'bolt://graph:7687',
    user: 'neo4j',
    password: ' s p ',
    database: undefined,
    pool: 7,
    timeout: 5,
    patience: 120,
  };
  expect(settingsFrom({}, environment, '/').store).toEqual(server);
  expect(settingsFrom({ store: 'neo4j+s://other' }, environment, '/').store).toEqual({
    ...server,
    uri: 'neo4j+s://other',
  });
  expect(settingsFrom({ store: 'grafeo' }, environment, '/').store).toEqual({ engine: 'grafeo', folder: '/data' });
});

test.each([
  [{ ACG_STORE: 'postgres' }, /^ACG_STORE: /],
  [{ ACG_STORE: 'neo4j', NEO4J_URI: 'http://graph:7474' }, /^NEO4J_URI: .*neo4j:\/\/localhost/],
  [{ ACG_STORE: 'neo4j', NEO4J_POOL: '0' }, /^NEO4J_POOL: /],
  [{ ACG_STORE: 'neo4j', NEO4J_PATIENCE: 'long' }, /^NEO4J_PATIENCE: /],
])('%j is refused', (environment, message) => {
  expect(() => settingsFrom({}, environment, '/')).toThrow(message);
});
