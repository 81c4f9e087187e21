import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const impliedIn = (text: string): string[] =>
  extract(text, knowledge)
    .mentions.filter(({ how, entity }) => how === 'implied' && entity.startsWith('state/'))
    .map(({ entity, text: words }) => `${entity} ${words}`)
    .sort();

test('counted nuclear-weapon States are those named, where just as many of them are', () => {
  expect(impliedIn('美国、英国和澳大利亚商定，由两个核武器国家出让潜艇。')).toEqual([
    'state/gb 两个核武器国家',
    'state/us 两个核武器国家',
  ]);
  expect(impliedIn('美国、英国和法国商定，由两个核武器国家出让潜艇。')).toEqual([]);
});

test('one party to a treaty is the only one named that is its party', () => {
  expect(impliedIn('美国和澳大利亚要在一个《南太平洋无核区条约》缔约国境内建造设施。')).toEqual([
    'state/au 《南太平洋无核区条约》缔约国',
  ]);
});

test('of two that speak together the one that is the subject holds the position alone', () => {
  const text =
    '中华人民共和国和俄罗斯联邦关于军控的联合声明\n双方支持《不扩散核武器条约》。\n中方支持俄方担任禁化武组织执理会成员。';
  const holders = extract(text, knowledge).stances.map(({ holders, target }) => `${target} ${holders.join()}`);
  expect(holders).toContain('treaty/npt state/cn,state/ru');
  expect(holders.filter((each) => each.startsWith('org/'))).not.toContain(
    'org/opcw-executive-council state/cn,state/ru',
  );
});
