import type { ReadText, TextSentence } from '../text/layers.ts';
import type { Mentioned } from './mention.ts';
import type { Speech } from './speakers.ts';

/** Whose words a resolution gives: the ids of resolutions and of their drafts name the body. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(?:instrument|other)\/(?:unscr|unsc)-/, 'org/unsc'],
  [/^(?:instrument|other)\/unga-/, 'org/unga'],
];

const says =
  /^(?:既|也|还|又|并且?|同时|则|均|都|明确|再次|强烈|一致|继续|在[^。;；]{0,45}?的?同时[,，]?)*(?:重申|强调|呼吁|敦促|要求|支持|欢迎|谴责|反对|承诺|决定|确认|主张|认为|指出|表示|鼓励|促请|吁请)/u;

/** A resolution that is the subject of a word of opinion speaks for the body that adopted it: 决议重申…, 第2375号决议呼吁…. */
export function documentSpeeches(read: ReadText, sentence: TextSentence, mentions: readonly Mentioned[]): Speech[] {
  if (sentence.language !== 'zh') return [];
  return mentions.flatMap((mention): Speech[] => {
    const body = bodies.find(([ids]) => ids.test(mention.entity))?.[1] ?? unknownBody(read, mention);
    if (body === null || !begins(read.folded, sentence.start, mention.start)) return [];
    const said = says.exec(read.folded.slice(mention.end, sentence.end));
    if (said === null) return [];
    // Its own verb is part of what it says: 重申 is a word of position.
    return [
      {
        start: mention.end,
        end: sentence.end,
        holders: [body],
        verb: { start: mention.end, end: mention.end + said[0].length },
      },
    ];
  });
}

/** A resolution that is known by its number only: those of the Council have no stroke in it. */
function unknownBody(read: ReadText, { rule, start, end }: Mentioned): string | null {
  return rule === 'unknown.zh.resolution' && !read.folded.slice(start, end).includes('/') ? 'org/unsc' : null;
}

/** Nothing stands before it in its clause that would make it an object. */
const begins = (text: string, from: number, at: number): boolean =>
  /(?:^|[,，;；:：。\s])(?:首先|其次|同时|此外|第[一二三四五]|刚刚通过的?|新近?通过的?|最新|日前通过的?)?[,，]?$/u.test(
    text.slice(from, at),
  );
