import { expect, test } from 'vitest';
import { settingsFrom } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

test('without flags or variables the defaults hold, and folders are absolute', () => {
  expect(settingsFrom({}, {}, '/home/ana')).toEqual({
    port: 4000,
    host: '127.0.0.1',
    data: '/home/ana/data',
    knowledge: undefined,
  });
});

test('a flag wins over the environment, and the environment over the default', () => {
  const environment = { PORT: '5000', HOST: '::1', ACG_DATA: '/var/graph', ACG_KNOWLEDGE: 'rows' };
  expect(settingsFrom({ port: '6000', data: 'here' }, environment, '/home/ana')).toEqual({
    port: 6000,
    host: '::1',
    data: '/home/ana/here',
    knowledge: '/home/ana/rows',
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
