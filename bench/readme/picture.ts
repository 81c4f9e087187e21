import { extract } from '../../src/extract.ts';
import type { Extraction } from '../../src/extraction.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ownGold } from '../score/own.ts';

/** The picture of the README: what the seed statement gives as it is read now. */
export function ownPicture(): string {
  const knowledge = loadKnowledge();
  const { text } = ownGold();
  return picture(text, extract(text, knowledge), knowledge);
}

const width = 960;
const top = 108;
const rowHeight = 48;
const shown = 8;
const colour = { for: '#1a7f4b', against: '#b3361b', ink: '#1f2328', quiet: '#59636e', paper: '#ffffff' };

interface Row {
  readonly name: string;
  readonly count: number;
  /** The words that the surest of its stances rests on. */
  readonly words: string;
}

/** The targets of one polarity, those with the most stances first. */
function rowsOf(text: string, { stances }: Extraction, polarity: 1 | -1, knowledge: Knowledge): Row[] {
  const found = stances.filter((stance) => stance.polarity === polarity);
  return [...new Set(found.map(({ target }) => target))]
    .sort()
    .map((target) => {
      const on = found.filter((stance) => stance.target === target).sort((a, b) => b.confidence - a.confidence);
      const [surest] = on;
      const name = (knowledge.entities.get(target) ?? knowledge.topics.get(target))?.name.en ?? target;
      return { name, count: on.length, words: surest === undefined ? '' : text.slice(surest.start, surest.end) };
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, shown);
}

function picture(text: string, extraction: Extraction, knowledge: Knowledge): string {
  const { document, sentences, mentions, stances } = extraction;
  const against = rowsOf(text, extraction, -1, knowledge);
  const inFavour = rowsOf(text, extraction, 1, knowledge);
  const rows = Math.max(against.length, inFavour.length);
  const height = top + rows * rowHeight + 52;
  const middle = top + (rows * rowHeight) / 2;
  const issuers = document.issuers.map((id) => knowledge.entities.get(id)?.name.en ?? id);
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  const foreign = sentences.filter((sentence) => sentence.foreign).length;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif">`,
    `<title>${escaped(`What ${issuers.join(' and ')} are for and against in their statement of ${document.date ?? 'no date'}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colour.paper}"/>`,
    label(width / 2, 36, `${document.title ?? ''} · ${document.date ?? ''}`, {
      size: 18,
      weight: 600,
      anchor: 'middle',
    }),
    label(40, top - 24, 'against', { size: 14, weight: 600, fill: colour.against }),
    label(width - 40, top - 24, 'for', { size: 14, weight: 600, fill: colour.for, anchor: 'end' }),
    ...against.map((row, index) => side(row, index, middle, 'against')),
    ...inFavour.map((row, index) => side(row, index, middle, 'for')),
    `<rect x="${width / 2 - 68}" y="${middle - 18 * issuers.length - 4}" width="136" height="${36 * issuers.length + 8}" rx="8" fill="${colour.ink}"/>`,
    ...issuers.map((name, index) =>
      label(width / 2, middle - 18 * issuers.length + 36 * index + 23, name, {
        size: 15,
        weight: 600,
        fill: colour.paper,
        anchor: 'middle',
      }),
    ),
    label(
      width / 2,
      height - 20,
      `${sentences.length} sentences, ${foreign} of them foreign and left out · ${mentions.length} mentions of ${entities} States, treaties, bodies and programmes · ${stances.length} stances, the most frequent shown`,
      { size: 12, fill: colour.quiet, anchor: 'middle' },
    ),
    '</svg>',
  ].join('\n')}\n`;
}

/** One target with the words it rests on, and the line to those who hold the stance. */
function side({ name, count, words }: Row, index: number, middle: number, which: 'for' | 'against'): string {
  const y = top + index * rowHeight + rowHeight / 2;
  const edge = which === 'for' ? width - 40 : 40;
  const anchor = which === 'for' ? 'end' : 'start';
  const [from, to] = which === 'for' ? [width / 2 + 68, width - 330] : [width / 2 - 68, 330];
  const bend = (from + to) / 2;
  return [
    `<path d="M${from} ${middle} C${bend} ${middle} ${bend} ${y} ${to} ${y}" fill="none" stroke="${colour[which]}" stroke-opacity="0.55" stroke-width="${1 + count}"/>`,
    label(edge, y - 3, `${clipped(name, 40)}${count > 1 ? ` (${count})` : ''}`, { size: 14, anchor }),
    label(edge, y + 15, `“${clipped(words, 24)}”`, { size: 12, fill: colour.quiet, anchor }),
  ].join('\n');
}

interface Look {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function label(
  x: number,
  y: number,
  text: string,
  { size, weight = 400, fill = colour.ink, anchor = 'start' }: Look,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
