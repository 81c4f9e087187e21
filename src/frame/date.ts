/** A day found in a line: `[start, end)` within the line. */
export interface DayFound {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const russianMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const chineseDigits = '〇一二三四五六七八九';
const month = `(?<word>${[...englishMonths, ...russianMonths].join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;

const forms = [
  /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]/g,
  /(?<cyear>[〇○零一二三四五六七八九]{4})年(?<cmonth>[一二三四五六七八九十]{1,2})月(?<cday>[一二三四五六七八九十]{1,3})日/g,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (?<year>\\d{4})`, 'gi'),
  new RegExp(`${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`, 'gi'),
  /(?<!\d)(?<year>(?:19|20)\d\d)[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?!\d)/g,
];

/** Every full date in a folded line, in order of place; the last day of a range (28 April–9 May 2025) is none. */
export function daysIn(line: string): DayFound[] {
  const found: DayFound[] = [];
  if (!/\d|[〇○零一二三四五六七八九]年/.test(line)) return found;
  for (const form of forms) {
    for (const match of line.matchAll(form)) {
      const { groups = {}, index } = match;
      const date = isoDay(groups);
      if (date === null || isRangeEnd(line.slice(Math.max(0, index - 6), index))) continue;
      found.push({ date, start: index, end: index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isRangeEnd(before: string): boolean {
  return /(?:[-–—]|至|到|\bto|\bпо|\band)\s*$/iu.test(before);
}

function isoDay(groups: Readonly<Record<string, string | undefined>>): string | null {
  const year = groups['cyear'] === undefined ? Number(groups['year']) : yearOf(groups['cyear']);
  const word = groups['word'];
  const monthNumber =
    word !== undefined ? monthOf(word) : Number(groups['month'] ?? chineseNumber(groups['cmonth'] ?? ''));
  const day = Number(groups['day'] ?? chineseNumber(groups['cday'] ?? ''));
  const date = new Date(Date.UTC(year, monthNumber - 1, day));
  if (year < 1900 || date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function monthOf(word: string): number {
  const lower = word.toLowerCase().replace('.', '');
  const russian = russianMonths.indexOf(lower);
  return (russian >= 0 ? russian : englishMonths.findIndex((name) => name.startsWith(lower))) + 1;
}

const yearOf = (digits: string): number =>
  Number([...digits.replace(/[○零]/g, '〇')].map((digit) => chineseDigits.indexOf(digit)).join(''));

function chineseNumber(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const digit = (text: string | undefined, empty: number): number =>
    text === undefined || text === '' ? empty : chineseDigits.indexOf(text);
  return word.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
