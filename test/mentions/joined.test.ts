import { expect, test } from 'vitest';
import { withJoined } from '../../src/mentions/speakers.ts';

test('two actors that one word stands for are two', () => {
  const both = [
    { entity: 'state/cn', start: 0, end: 2 },
    { entity: 'state/ru', start: 0, end: 2 },
  ];
  expect(withJoined('双方反对', both, 0).map(({ entity }) => entity)).toEqual(['state/cn', 'state/ru']);
});

test('actors joined by “and” are one subject, those with a verb between are not', () => {
  const text = 'China and Russia met Iran';
  const three = [
    { entity: 'state/cn', start: 0, end: 5 },
    { entity: 'state/ru', start: 10, end: 16 },
    { entity: 'state/ir', start: 21, end: 25 },
  ];
  expect(withJoined(text, three, 0).map(({ entity }) => entity)).toEqual(['state/cn', 'state/ru']);
});

test('a list is whole also for one of its middle; without “and” a comma begins another clause', () => {
  const named = (text: string): { entity: string; start: number; end: number }[] =>
    ['Латвия', 'Литва', 'Польша'].map((name) => {
      const start = text.indexOf(name);
      return { entity: name, start, end: start + name.length };
    });
  const found = (text: string): string[] => withJoined(text, named(text), 1).map(({ entity }) => entity);
  expect(found('Латвия, Литва и Польша вышли')).toEqual(['Латвия', 'Литва', 'Польша']);
  expect(found('Как видит Латвия, Литва не хочет уступать, а Польша колеблется')).toEqual(['Литва']);
});
