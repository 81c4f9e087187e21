import { expect, test } from 'vitest';
import { acts, modalities } from '../../src/knowledge/schema.ts';
import { ploverOf } from '../../src/stances/plover.ts';

test.each([
  ['support', 1, 'asserted', 'SUPPORT'],
  ['support', 1, 'intended', 'AGREE'],
  ['support', 1, 'required', 'REQUEST'],
  ['support', -1, 'asserted', 'REJECT'],
  ['commit', 1, 'asserted', 'AGREE'],
  ['commit', -1, 'intended', 'REJECT'],
  ['propose', 1, 'asserted', 'REQUEST'],
  ['demand', -1, 'required', 'REQUEST'],
  ['concern', -1, 'reported', 'ACCUSE'],
  ['condemn', -1, 'asserted', 'ACCUSE'],
  ['accuse', 1, 'asserted', 'ACCUSE'],
  ['oppose', -1, 'conditional', 'REJECT'],
  ['oppose', 1, 'asserted', 'SUPPORT'],
  ['oppose', -1, 'questioned', null],
  ['neutral', 0, 'asserted', null],
] as const)('%s, %i, %s is %s', (act, polarity, modality, event) => {
  expect(ploverOf({ act, polarity, modality })).toBe(event);
});

test('every position that is asserted for or against something is an event', () => {
  const without = acts.filter((act) =>
    modalities.some(
      (modality) =>
        modality !== 'questioned' &&
        ([1, -1] as const).some((polarity) => ploverOf({ act, polarity, modality }) === null),
    ),
  );
  expect(without).toEqual(['neutral']);
});
