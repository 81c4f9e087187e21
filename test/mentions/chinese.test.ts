import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const states = (text: string): string[] =>
  extract(text, knowledge)
    .mentions.map(({ entity }) => entity)
    .filter((entity) => entity.startsWith('state/'));

describe('a State that is only the place of something is no mention', () => {
  test.each([
    ['核安全会议将在哈萨克斯坦举行。', []],
    ['会议上月在印度首都新德里召开。', []],
    ['据英国《卫报》报道，谈判已经破裂。', []],
    ['袭击发生在叙利亚伊德利卜省境内。', []],
    ['哈萨克斯坦关闭了核试验场。', ['state/kz']],
    ['日本防卫省宣布部署导弹。', ['state/jp']],
    ['美国退出《中导条约》。', ['state/us']],
    ['中方反对在韩国部署反导系统。', ['state/cn', 'state/kr']],
  ])('%s', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });
});

describe('words that point back', () => {
  const found = (text: string): string[] => extract(text, knowledge).mentions.map(({ entity }) => entity);

  test('three States named side by side are the three', () => {
    const text = '中国、俄罗斯和伊朗代表举行会谈。三国强调应通过外交途径解决问题。';
    expect(found(text).filter((entity) => entity === 'state/ir')).toHaveLength(2);
  });

  test('treaties in general are not the treaty named before', () => {
    const text = '美国退出了《中导条约》。各方应维护现有条约。';
    expect(found(text).filter((entity) => entity === 'treaty/inf')).toHaveLength(1);
  });

  test('a working group leads to its treaty', () => {
    expect(found('中方在《禁止生物武器公约》工作组会议上发言。公约生效已经五十年。')).toContain('treaty/bwc');
  });

  test('the conference meant is that of the treaty spoken of', () => {
    expect(found('中方维护《禁止生物武器公约》。审议大会应取得成果。')).toContain('event/bwc-revcon');
    expect(found('中方维护《不扩散核武器条约》。审议大会应取得成果。')).toContain('event/npt-revcon');
  });

  test('the body whose resolutions are meant is no mention beside them', () => {
    expect(found('朝鲜应当遵守联合国安理会有关决议。')).toEqual(['state/kp', 'instrument/unsc-dprk-resolutions']);
  });
});
