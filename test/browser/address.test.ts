import { expect, test } from 'vitest';
import { addressOf, changed, href, translated } from '../../src/browser/address.ts';

const at = (path: string) => {
  const address = addressOf(new URL(path, 'http://test'));
  if (!address) throw new Error(`${path} is no address`);
  return address;
};

test('an address is written and read again', () => {
  const path = href('zh', '/entity/treaty/npt', { q: '《条约》 & more', as: null, pin: ['state/cn', 'state/us'] });
  expect(path).toBe('/zh/entity/treaty/npt?q=%E3%80%8A%E6%9D%A1%E7%BA%A6%E3%80%8B+%26+more&pin=state/cn&pin=state/us');
  const { language, path: where, search } = at(path);
  expect([language, where, search.get('q'), search.getAll('pin')]).toEqual([
    'zh',
    '/entity/treaty/npt',
    '《条约》 & more',
    ['state/cn', 'state/us'],
  ]);
});

test('a change leaves the rest of the search; another language leaves all of it', () => {
  const address = at('/en/matrix?sort=name&pin=state/cn');
  expect(changed(address, { sort: 'count' })).toBe('/en/matrix?pin=state/cn&sort=count');
  expect(changed(address, { sort: '', pin: null })).toBe('/en/matrix');
  expect(translated(address, 'zh')).toBe('/zh/matrix?sort=name&pin=state/cn');
});

test('what names no language is no address', () => {
  expect([addressOf(new URL('http://test/')), addressOf(new URL('http://test/fr/matrix'))]).toEqual([null, null]);
});
