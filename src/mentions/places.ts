import type { Language } from '../knowledge/schema.ts';
import type { Span } from '../text/layers.ts';

/** A capital, a province or town, a newspaper: the State's name only tells where it is. Japan's 防卫省 is a ministry. */
const ofState =
  /^(?:首都|《[^》]{1,16}(?:报|新闻|周刊|杂志|明镜|旁观者|经济学人|经济学家)》|(?!防[卫衛]|外[务務]|法[务務]|[财財][务務]|[环環]境|经济产业|厚生|文部|国土)[^,。;、《》的在]{2,5}(?:省|镇)(?!长))/u;
const heldThere = /^[^,。;、]{0,8}(?:举行|召开|举办|开幕|闭幕)/u;

/**
 * In a Chinese sentence: a State that is the place of something and no actor (在哈萨克斯坦首都举行, 英国《卫报》,
 * 叙利亚伊德利卜省). `folded` is the folded text in which the name stands.
 */
function isWhereabouts(folded: string, { start, end }: Span): boolean {
  const after = folded.slice(end, end + 24);
  return ofState.test(after) || (/[在于]$/u.test(folded.slice(Math.max(0, start - 1), start)) && heldThere.test(after));
}

const dated =
  /^\s*,\s*\d{1,2}\s+(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)|^\.?\s*[-–—/(]\s*(?:ТАСС|РИА|Интерфакс|Корр)/iu;
const fromTown = /(?:района?|окрестност\p{L}+|пригород\p{L}*|аэропорт\p{L}*) $/iu;

/** In a Russian sentence: a capital where the text was written (МОСКВА, 16 октября). */
function isDateline(folded: string, { start, end }: Span): boolean {
  return dated.test(folded.slice(end, end + 24)) || fromTown.test(folded.slice(Math.max(0, start - 20), start));
}

const datedEnglish =
  /^,? (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^ ?(?:\([A-Z][\w /]{1,24}\) ?)?[—–-]{1,2} ?[A-Z"]/u;

/** In an English line: the capital where the text was written (Tehran, 28 September 2025; MOSCOW (AP) -). */
const isEnglishDateline = (folded: string, { start, end }: Span): boolean =>
  (start === 0 || /[\n.]\s*$/u.test(folded.slice(Math.max(0, start - 3), start))) &&
  datedEnglish.test(folded.slice(end, end + 40));

/** Whether the name of a State at this place of the folded text only tells where something is, by language. */
export const whereabouts: Partial<Record<Language, (folded: string, name: Span) => boolean>> = {
  zh: isWhereabouts,
  en: isEnglishDateline,
  ru: isDateline,
};
