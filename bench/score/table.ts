import type { Comparison } from './compare.ts';
import { f1, precision, recall, sum, type Tally } from './tally.ts';

type Layer = 'mentions' | 'anaphora' | 'stances' | 'foreign' | 'act' | 'toward' | 'date' | 'issuers';

const of = (texts: readonly Comparison[], layer: Layer): Tally => sum(texts.map((text) => text[layer]));
const figure = (value: number): string => value.toFixed(3);
const outOf = ({ right, missed }: Tally): string => `${right}/${right + missed}`;
const languageNames: Readonly<Record<string, string>> = { zh: 'Chinese', en: 'English', ru: 'Russian' };

/** A Markdown table: a row for each language and one over all. */
export function scoreTable(texts: readonly Comparison[]): string {
  const head = [
    '',
    'texts',
    'mentions F1 (P, R)',
    'pointing words',
    'stances F1 (P, R)',
    'act',
    'toward',
    'foreign F1',
    'date',
    'issuers',
    'leaks',
    'bad spans',
  ];
  const languages = [...new Set(texts.map(({ language }) => language))];
  const rows = languages.map((language) =>
    row(
      languageNames[language] ?? language,
      texts.filter((text) => text.language === language),
    ),
  );
  if (languages.length > 1) rows.push(row('all', texts));
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function row(name: string, texts: readonly Comparison[]): string[] {
  const full = (layer: Layer): string => {
    const counts = of(texts, layer);
    return `${figure(f1(counts))} (${figure(precision(counts))}, ${figure(recall(counts))})`;
  };
  const foreign = of(texts, 'foreign');
  return [
    name,
    String(texts.length),
    full('mentions'),
    figure(recall(of(texts, 'anaphora'))),
    full('stances'),
    outOf(of(texts, 'act')),
    outOf(of(texts, 'toward')),
    foreign.right + foreign.missed + foreign.extra === 0 ? '–' : figure(f1(foreign)),
    outOf(of(texts, 'date')),
    outOf(of(texts, 'issuers')),
    String(texts.reduce((n, { leaks }) => n + leaks, 0)),
    String(texts.reduce((n, { badSpans }) => n + badSpans, 0)),
  ];
}

/** The texts with the most that is missed or too much. */
export function worstTexts(texts: readonly Comparison[], count: number): string {
  const faults = ({ mentions, stances, foreign }: Comparison): number =>
    [mentions, stances, foreign].reduce((n, { missed, extra }) => n + missed + extra, 0);
  return [...texts]
    .sort((a, b) => faults(b) - faults(a))
    .slice(0, count)
    .map(
      (text) =>
        `${String(faults(text)).padStart(4)}  ${text.name}  mentions ${figure(f1(text.mentions))}  stances ${figure(f1(text.stances))}`,
    )
    .join('\n');
}
