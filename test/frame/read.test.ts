import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/finds/all.ts';
import type { Frame } from '../../src/frame/frame.ts';
import { frameOf } from '../../src/frame/read.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readText } from '../../src/text/read.ts';

const knowledge = loadKnowledge();
const frame = (text: string): Frame => {
  const read = readText(text);
  return frameOf(read, findAll(read, knowledge), knowledge);
};
const foreign = (text: string): string[] => {
  const read = readText(text);
  const { sentences } = frameOf(read, findAll(read, knowledge), knowledge);
  return read.sentences
    .filter((_, at) => sentences[at]?.foreign === true)
    .map(({ start, end }) => text.slice(start, end));
};

describe('whose text it is', () => {
  test.each<[string, Frame['genre'], string[]]>([
    ['2022年3月7日外交部发言人某某主持例行记者会\n问:有何评论?\n答:中方反对。', 'press-conference', ['state/cn']],
    ['俄罗斯外交部发言人扎哈罗娃举行例行记者会\n问:有何评论?\n答:我们反对。', 'press-conference', ['state/ru']],
    ['中俄关于防止核战争的联合声明\n双方强调军控的重要性。', 'joint-statement', ['state/cn', 'state/ru']],
    ['中华人民共和国和法兰西共和国关于中东局势的联合声明\n两国元首会晤。', 'joint-statement', ['state/cn', 'state/fr']],
    ['印度尼西亚代表不结盟运动在裁谈会全会上的发言\n主席先生,\n我们支持无核武器区。', 'statement', ['org/nam']],
    ['巴基斯坦常驻裁谈会代表在裁军谈判会议上的发言\n主席先生:\n我们支持谈判。', 'statement', ['state/pk']],
    ['外交部关于外空安全的声明\n中方一贯反对外空武器化。', 'statement', ['state/cn']],
    ['新华社维也纳5月3日电 国际原子能机构总干事当天表示,核查人员已返回。', 'report', []],
    [
      'Statement by the delegation of Mexico at the Conference on Disarmament\nMr President,\nWe support the Treaty.',
      'statement',
      ['state/mx'],
    ],
    ['Statement by Korea, Republic of at the general debate\nWe are concerned.', 'statement', ['state/kr']],
    [
      'Statement by Ambassador J. Doe, Permanent Representative of Brazil to the Conference on Disarmament\nWe agree.',
      'statement',
      ['state/br'],
    ],
    [
      'Joint Statement by the United States and Japan on extended deterrence\nThe two sides met.',
      'joint-statement',
      ['state/us', 'state/jp'],
    ],
    [
      'General debate\nMr Chair,\nI have the honour to deliver this statement on behalf of the European Union.\nWe regret the vote.',
      'statement',
      ['org/eu'],
    ],
    ['G7 Leaders’ Communiqué\nWe condemn the launch.', 'communique', ['org/g7']],
    [
      'VIENNA, May 3 (Reuters) - Inspectors returned to the enrichment site on Monday, diplomats said, after weeks of talks.',
      'report',
      [],
    ],
    ['Why the test ban matters\nBy Jane Roe\nFew treaties are so close to life.', 'report', []],
    ['Заявление МИД России о Договоре по открытому небу\nСожалеем о решении.', 'statement', ['state/ru']],
    [
      'Выступление представителя делегации Республики Беларусь в Первом комитете\nГ-н Председатель,\nМы за переговоры.',
      'statement',
      ['state/by'],
    ],
    [
      'Совместное заявление Российской Федерации и Китайской Народной Республики\nСтороны договорились.',
      'joint-statement',
      ['state/ru', 'state/cn'],
    ],
    [
      'МОСКВА, 3 мая. /ТАСС/. Стороны провели консультации по стратегической стабильности, сообщили в министерстве.',
      'report',
      [],
    ],
  ])('%j', (text, genre, issuers) => {
    const read = frame(text);
    expect({ genre: read.genre, issuers: [...read.issuers].sort() }).toEqual({ genre, issuers: [...issuers].sort() });
  });
});

describe('the day it was made', () => {
  test.each<[string, string | null]>([
    ['关于军控的联合声明\n双方重申承诺。\n双方反对部署。\n双方将合作。\n2024年3月9日于北京', '2024-03-09'],
    ['中国代表团的发言\n(2024年10月8日,纽约)\n主席先生:', '2024-10-08'],
    ['二〇二三年一月三日外交部发言人某某主持例行记者会\n问:有何评论?', '2023-01-03'],
    ['关于2022年1月3日五国声明的评论\n该声明十分重要。', null],
    ['新华社北京5月8日电 外交部发言人表示反对。', null],
    ['Statement by Ireland\nNew York, 8 October 2024\nChair,\nThank you.', '2024-10-08'],
    ['Statement by Ireland\nGeneva, 28 April–9 May 2025\nChair,\nThank you.', null],
    ['Press statement\nMay 8, 2024\nWe recall the accident of 26 April 1986.', '2024-05-08'],
    ['We recall the accident of 26 April 1986.\nIt must not be repeated.', null],
    ['Выступление представителя Кубы\nЖенева, 8 мая 2024 г.\nБлагодарю.', '2024-05-08'],
    ['Заявление МИД России\n31 февраля 2024 года\nСожалеем.', null],
  ])('%j', (text, date) => {
    expect(frame(text).date).toBe(date);
  });
});

describe('what is no part of the text', () => {
  const body = '双方重申核裁军的承诺。\n双方反对部署导弹。\n双方支持军控谈判。\n双方将继续合作。\n';
  test('news glued behind a signed statement goes, even where it speaks of missiles', () => {
    const tail = ['(来源:某网)', '新华社7月2日消息,以色列向伊朗发射导弹。', '伊朗作出回应。', '责任编辑:某人'];
    expect(foreign(`中俄联合声明\n${body}2024年3月9日于北京\n${tail.join('\n')}`)).toEqual(tail);
  });
  test('an annex behind the signature stays', () => {
    const annex =
      '附件:双方同意按照条约规定,在边境地区继续交换关于导弹发射的通报,并于每年春季举行专家级磋商,以增进互信和透明。';
    expect(foreign(`中俄联合声明\n${body}2024年3月9日于北京\n${annex}`)).toEqual([]);
  });
  test('advertising in the middle goes alone', () => {
    expect(foreign(`某地通讯\n${body}【广告】添加微信abc领取礼品。\n各方呼吁遵守条约。`)).toEqual([
      '【广告】添加微信abc领取礼品。',
    ]);
  });
  test('items of a round-up without arms control go with their headlines', () => {
    const text =
      '国际联播快讯\n央视网消息:\n某国暴雨成灾\n暴雨造成多人受伤。\n两国恢复核军控对话\n两国代表在日内瓦会晤。\n某地选举结束\n计票仍在进行。';
    expect(foreign(text)).toEqual(['某国暴雨成灾', '暴雨造成多人受伤。', '某地选举结束', '计票仍在进行。']);
  });
  test('a list of other articles, and a notice that asks for a subscription', () => {
    const own =
      'The ban and its critics\nBy Jane Roe\nThe treaty has few friends among the nuclear powers.\nIts text is short.\nInspectors have no role in it.\n';
    expect(
      foreign(`${own}Sign up for our newsletter.\nThe treaty will survive.\nMost read\nTen ways to cook rice`),
    ).toEqual(['Sign up for our newsletter.', 'Most read', 'Ten ways to cook rice']);
  });
  test('a novel behind the closing courtesy', () => {
    const tail = ['下一篇:第三章', '他推开门,雪落了下来。'];
    expect(
      foreign(
        `中国代表团在裁谈会的发言\n主席先生:\n我们支持核裁军。\n我们支持谈判。\n我们反对军备竞赛。\n谢谢主席先生。\n${tail.join('\n')}`,
      ),
    ).toEqual(tail);
  });
  test('courtesy and side matters of a statement are its own', () => {
    expect(
      foreign(
        'Statement by Ireland\nChair,\nI congratulate you.\nClimate change is the issue of our time.\nWe host many refugees.\nThank you.',
      ),
    ).toEqual([]);
  });
});

test('a press conference keeps its questions on other subjects, but not the announcements of the press office', () => {
  const text =
    '2022年3月7日外交部发言人某某主持例行记者会\n问:对核裁军有何评论?\n答:中方支持。\n问:洪灾救援进展如何?\n答:已派出救援队。\n谢谢大家。\n问:足球赛结果如何?\n答:祝贺获胜者。\n根据假期安排,外交部例行记者会将于下周暂停一次。';
  expect(foreign(text)).toEqual(['根据假期安排,外交部例行记者会将于下周暂停一次。']);
});

test('a speech broken at a width keeps all its lines', () => {
  const lines = [
    'The region has made progress that is',
    'related to our development and to our',
    'home and its future in the',
    'European Union.',
    'We',
  ];
  const text = `Statement by Ireland\nThe Treaty is vital. It holds.\nWe back it. We always did.\n${lines.join('\n')}\nshare this view.`;
  expect(foreign(text)).toEqual([]);
});

test('roles: question and answer last until the other begins', () => {
  const { sentences } = frame(
    '外交部发言人某某主持例行记者会\n问:有报道。有何评论?\n答:反对。\n我们将采取措施。\n追问:何时?\n答:很快。',
  );
  expect(sentences.map(({ role }) => role)).toEqual([
    'title',
    'question',
    'question',
    'answer',
    'answer',
    'question',
    'answer',
  ]);
});

test.each([
  '',
  ' ',
  '\ud800',
  '。'.repeat(3000),
  '2024年'.repeat(20_000),
  `${'('.repeat(10_000)}\n`.repeat(3),
  'Q:\n'.repeat(5000),
])('any text has a frame in time that grows with length (%#)', (text) => {
  const before = performance.now();
  const read = readText(text);
  expect(frameOf(read, [], knowledge).sentences).toHaveLength(read.sentences.length);
  expect(performance.now() - before).toBeLessThan(2000);
});
