import type { Span } from '../text/layers.ts';

/** A place, a partner or a beneficiary, not the one who acts. What follows 鉴于 and 由于 acts: it is a clause. */
const chinese = /(?:[在对同与向为给赴驻访据当就从自除]|(?<![鉴由终属])于|随着)$/u;
const alphabetic =
  /(?:^|[\s,(])(?:in|with|to|for|from|into|at|near|against|toward|towards|on|of|by|between|among|under|about|like|including)\s+(?:the\s+|both\s+)?$|(?:^|[\s,(])(?:в|на|с|со|для|к|от|из|около|против|у|о|об|по|при|между|за|через)\s+$/iu;

const firstIdeograph = 0x2e80;

/** What stands right before someone makes them a place or a partner: 对美国, with Russia. */
export const isPlaceOrPartner = (text: string, from: number, someone: Span): boolean =>
  (text.charCodeAt(someone.start - 1) >= firstIdeograph ? chinese : alphabetic).test(
    text.slice(Math.max(from, someone.start - 14), someone.start),
  );

/** 叙利亚问题, 伊朗局势: a matter called after a State. */
const matter = /^(?:核|化武|化学武器|核导|导弹|生化)?(?:问题|局势|危机|战争|境内|民众|平民)/u;

/** What stands right behind a Chinese name of a State makes it a matter and no actor. */
export const namesMatter = (text: string, someone: Span): boolean =>
  matter.test(text.slice(someone.end, someone.end + 6));
