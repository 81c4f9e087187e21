import type { Language } from '../knowledge/schema.ts';
import type { ReadText, Span, TextSentence } from '../text/layers.ts';
import { titles } from './titles.ts';

/** A thing of the domain that the knowledge does not hold, known by the shape of its name alone. */
interface Unknown extends Span {
  readonly layer: 'unknown';
  readonly entity: string;
  readonly rule: string;
}

const chineseTitle =
  /(条约|公约|协定|协议|议定书|备忘录|宪章|宣言|声明|公报|倡议|准则|指南|行动计划|路线图|框架|决议|原则)(草案)?》$/;

const ofTheField = /disarm|nuclear|weapon|\barms\b|missile|prolifer|outer space/i;

interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
}

const shapes: Readonly<Record<Language, readonly Shape[]>> = {
  zh: [
    { rule: 'unknown.zh.resolution', pattern: /(?:联合国)?(?:安理会|联大|大会)?第?\d{2,4}(?:\/\d{1,3})?号决议/g },
    { rule: 'unknown.zh.resolution', pattern: /(?:联大|大会)第?\d{1,3}\/\d{1,3}号决议/g },
  ],
  en: [
    {
      rule: 'unknown.en.resolution',
      pattern:
        /\b(?:(?:UN )?Security Council |UNSC |General Assembly |UNGA )?[Rr]esolutions? \d{1,4}(?:\/\d{1,4})?(?: \(\d{4}\))?/g,
    },
    {
      rule: 'unknown.en.treaty',
      pattern:
        /\b(?:Treaty|Convention|Protocol|Agreement) (?:on|for|of|concerning|against) (?:the )?[A-Z][\w-]*(?: (?:[A-Z][\w-]*|of|on|the|and|in|for|to|against))*/g,
    },
  ],
  ru: [
    {
      rule: 'unknown.ru.resolution',
      pattern:
        /(?:[Рр]езолюци\p{L}+) (?:(?:СБ|Совета Безопасности|ГА|Генеральной Ассамблеи)(?: ООН)? )?(?:№ ?)?\d{1,4}(?:\/\d{1,4})?/gu,
    },
    {
      rule: 'unknown.ru.treaty',
      pattern: /(?:Договор|Конвенци|Протокол|Соглашени)\p{L}* (?:о|об|по) \p{L}+(?: \p{L}+){0,3}?(?=[,.;:»)]|$)/gu,
    },
  ],
};

/** Treaties and resolutions by shape: 《…条约》, “Treaty on …”, «Договор о …», 第2310号决议. */
export function unknownThings(read: ReadText, sentence: TextSentence): Unknown[] {
  const found: Unknown[] = [];
  const add = (rule: string, start: number, end: number): void => {
    found.push({ layer: 'unknown', rule, entity: slug(read.text.slice(start, end)), start, end });
  };
  if (sentence.language === 'zh') {
    for (const { start, end } of titles(read, sentence)) {
      if (chineseTitle.test(read.folded.slice(start, end)) && end - start > 5) add('unknown.zh.title', start, end);
    }
  }
  const words = read.folded.slice(sentence.start, sentence.end);
  for (const { rule, pattern } of shapes[sentence.language]) {
    for (const match of words.matchAll(pattern)) {
      // The Assembly numbers its resolutions on everything alike.
      if (match[0].includes('/') && sentence.language === 'en' && !ofTheField.test(words)) continue;
      const start = sentence.start + match.index;
      add(rule, start, start + match[0].trimEnd().length);
    }
  }
  return found;
}

/** An id of what is written: latin letters and digits stay, other scripts are numbered by their characters. */
function slug(words: string): string {
  const latin = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `other/${latin.length > 3 ? latin.slice(0, 60) : `x${hash(words)}`}`;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): short, and the same everywhere. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}
