import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';
import { pace } from '../../src/cli/progress.ts';

test('the rate and the time left', () => {
  expect(pace(30, 130, 10_000)).toBe('3.0 texts/s, 33 s left');
  expect(pace(10, 1941, 5_000)).toBe('2.0 texts/s, 16 min 6 s left');
});

test('results come in the order of the items, with no more than so many under way, and none is begun after the end', async () => {
  let underway = 0;
  let most = 0;
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    most = Math.max(most, ++underway);
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    underway--;
    return item * 10;
  };
  const all: (readonly [number, number])[] = [];
  const items = Array.from({ length: 20 }, (_, at) => at);
  for await (const pair of inOrder(items, 3, work)) all.push(pair);
  expect(all).toEqual(items.map((item) => [item, item * 10]));
  expect(most).toBe(3);

  begun.length = 0;
  for await (const [item] of inOrder(items, 3, work)) if (item === 4) break;
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
