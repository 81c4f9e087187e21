import type { Span } from '../text/layers.ts';

/** A capital, a province or town, a newspaper: the State's name only tells where it is. Japan's 防卫省 is a ministry. */
const whereabouts =
  /^(?:首都|《[^》]{1,16}(?:报|新闻|周刊|杂志|明镜|旁观者|经济学人|经济学家)》|(?!防[卫衛]|外[务務]|法[务務]|[财財][务務]|[环環]境|经济产业|厚生|文部|国土)[^,。;、《》的在]{2,5}(?:省|镇)(?!长))/u;
const heldThere = /^[^,。;、]{0,8}(?:举行|召开|举办|开幕|闭幕)/u;

/**
 * In a Chinese sentence: a State that is the place of something and no actor (在哈萨克斯坦首都举行, 英国《卫报》,
 * 叙利亚伊德利卜省). `folded` is the folded text in which the name stands.
 */
export function isWhereabouts(folded: string, { start, end }: Span): boolean {
  const after = folded.slice(end, end + 24);
  return (
    whereabouts.test(after) || (/[在于]$/u.test(folded.slice(Math.max(0, start - 1), start)) && heldThere.test(after))
  );
}
