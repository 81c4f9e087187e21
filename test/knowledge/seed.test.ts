import { describe, expect, test } from 'vitest';
import { checkKnowledge, loadKnowledge } from '../../src/knowledge/load.ts';
import { languages } from '../../src/knowledge/schema.ts';

const knowledge = loadKnowledge();
const entity = (id: string) => {
  const found = knowledge.entities.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('nothing is wrong with the seed', () => {
  expect(checkKnowledge().map((error) => error.message)).toEqual([]);
});

test('the vocabulary is whole: its number of things of each kind is public and does not change by accident', () => {
  const counts = new Map<string, number>();
  for (const { kind } of knowledge.entities.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toMatchObject({
    treaty: 37,
    instrument: 56,
    org: 32,
    group: 9,
    programme: 17,
    event: 7,
  });
  expect(knowledge.topics.size).toBe(67);
});

describe('States', () => {
  test('the five nuclear-weapon States are the members of the P5', () => {
    expect(entity('group/p5').members).toEqual(['state/cn', 'state/fr', 'state/ru', 'state/gb', 'state/us']);
  });

  test('the 193 members of the UN, six more that sign treaties or are disputed, and the USSR', () => {
    const states = [...knowledge.entities.values()].filter(({ kind }) => kind === 'state');
    expect(states).toHaveLength(200);
    expect(entity('state/su').patterns.ru).toContain('советский');
  });

  test('names come from the country library, short forms from the seed', () => {
    expect(entity('state/kz').patterns.en).toEqual(expect.arrayContaining(['Kazakhstan', 'Kazakh']));
    expect(entity('state/kz').patterns.zh).toEqual(expect.arrayContaining(['哈萨克斯坦', '哈萨克', '哈方']));
    expect(entity('state/us').patterns.zh).toEqual(expect.arrayContaining(['美国', '美方', '五角大楼']));
    expect(entity('state/us').characters).toEqual(['美']);
  });

  test('a Russian name is compared by its case forms, not by its stem', () => {
    expect(entity('state/dk').patterns.ru).toContain('(=Дания|=Дании|=Данию|=Данией)');
    expect(entity('state/ml').patterns.ru).toContain('=Мали');
    expect(entity('state/us').patterns.ru).toContain('(=Вашингтон|=Вашингтона|=Вашингтону|=Вашингтоном|=Вашингтоне)');
  });

  test('a name that the library gives to two States belongs to neither', () => {
    for (const id of ['state/cd', 'state/cg']) expect(entity(id).patterns.en).not.toContain('Congo');
  });
});

test.each(languages)('every thing can be found by at least one pattern (%s)', (language) => {
  const nameless = [...knowledge.entities.values()].filter(({ patterns }) => patterns[language].length === 0);
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

test("Israel's Iron Dome is no name of the American shield", () => {
  const { patterns } = entity('programme/golden-dome');
  expect([...patterns.zh, ...patterns.en, ...patterns.ru]).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(铁穹|Iron Dome|Железный купол)$/)]),
  );
});
