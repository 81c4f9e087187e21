import type { Language } from '../knowledge/schema.ts';

/** How many letters of each script a stretch of text has. */
export interface Scripts {
  readonly zh: number;
  readonly en: number;
  readonly ru: number;
}

/** Counts Han, Latin and Cyrillic letters in `[start, end)`. */
export function countScripts(text: string, start: number, end: number): Scripts {
  let zh = 0;
  let en = 0;
  let ru = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) zh++;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)) en++;
    else if (unit >= 0x400 && unit <= 0x4ff) ru++;
  }
  return { zh, en, ru };
}

/** A Chinese character carries about as much as this many letters. */
const ideographWeight = 3;

/** The language that most of the letters speak for; null without letters. */
export function languageOf({ zh, en, ru }: Scripts): Language | null {
  const chinese = zh * ideographWeight;
  if (chinese + en + ru === 0) return null;
  if (chinese >= en && chinese >= ru) return 'zh';
  return ru >= en ? 'ru' : 'en';
}
