import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const found = (text: string): string[] => [...new Set(extract(text, knowledge).mentions.map(({ entity }) => entity))];
const inLast = (text: string): string[] => {
  const { sentences, mentions } = extract(text, knowledge);
  const from = sentences.at(-1)?.start ?? 0;
  return mentions.filter(({ start }) => start >= from).map(({ entity }) => entity);
};

describe('words that point back, in English', () => {
  const statement = 'Statement by the delegation of Bulgaria at the general debate\n';

  test.each([
    ['an empty “it” points at nobody', `${statement}Bulgaria is a party. It is essential that talks begin.`, []],
    ['those who say “we” are not “they”', `${statement}We fear new missiles. They must be stopped.`, []],
    ['“it” is the one State', 'Belarus signed. It will stay.', ['state/by']],
    ['“they” are those named side by side', 'China and Russia signed. They will stay.', ['state/cn', 'state/ru']],
    ['“it” is a thing where no one is named', 'The CTBT is old. It works.', ['treaty/ctbt']],
  ])('%s', (_name, text, expected) => {
    expect(inLast(text)).toEqual(expected);
  });

  test('“the Alliance” in the text of an alliance is that alliance', () => {
    expect(found('Communiqué\nIssued by NATO Foreign Ministers\nThe Alliance will stay nuclear.')).toContain(
      'org/nato',
    );
  });
});

describe('resolutions', () => {
  test.each([
    ['We act under resolution 1540 (2004).', 'instrument/unscr-1540'],
    ['The DPRK must comply with all relevant Security Council resolutions.', 'instrument/unsc-dprk-resolutions'],
    ['Tehran must comply with the Security Council resolutions.', 'instrument/unsc-iran-resolutions'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
    expect(found(text).filter((entity) => entity.startsWith('other/') || entity === 'org/unsc')).toEqual([]);
  });

  test('a numbered resolution of the Assembly counts where the sentence is about arms', () => {
    expect(found('We recall resolution 73/999 on disarmament.')).toHaveLength(1);
    expect(found('We recall resolution 73/999 on migration.')).toEqual([]);
  });
});

describe('who belongs to a group is not the group', () => {
  test.each(['As a nuclear-weapon State, Pakistan acts with care.', 'As a State party, Syria fulfils its duties.'])(
    '%s',
    (text) => {
      expect(found(text).filter((entity) => entity.startsWith('group/'))).toEqual([]);
    },
  );
});
