import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['《不擴散核武器條約》與禁止化學武器組織', '《不扩散核武器条约》与禁止化学武器组织'],
  ['裡程碑、為了、眾所周知、衞星、意味著、敍利亞', '里程碑、为了、众所周知、卫星、意味着、叙利亚'],
  ['什么、才能、核武器、台湾、峰会', '什么、才能、核武器、台湾、峰会'],
  ['ＮＰＴ，（２０２５）：！', 'NPT,(2025):!'],
  ['“金穹”「金穹」„Договор“ «Договор»', '"金穹""金穹""Договор" "Договор"'],
  ['Russia’s ещё Ёлка', "Russia's еще Елка"],
  ['New\u00a0START non\u2011proliferation', 'New START non-proliferation'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('length is kept, and folding twice changes nothing, for any string of units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(fold(folded)).toBe(folded);
    }),
  );
  const lone = 'a\ud800b\udc00';
  expect(fold(lone)).toBe(lone);
});

test('texts longer than one piece', () => {
  const text = '條約'.repeat(10_000);
  expect(fold(text)).toBe('条约'.repeat(10_000));
});
