import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { DocumentError } from '../../errors.ts';
import { decode } from '../../text/decode.ts';
import type { Given } from './source.ts';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/**
 * The main text of a web page, a line for each block, under its heading; and the day and the address that it names.
 * @throws DocumentError where nothing of it is text.
 */
export function textOfHtml(bytes: Uint8Array, where: string): Given {
  const html = decode(bytes, where);
  try {
    const { document } = parseHTML(html);
    const published = dayIn(document);
    const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const article = new Readability(document).parse();
    const main = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document.body;
    const body = linesOf(main) || linesOf(parseHTML(html).document.body);
    if (body === '') throw new DocumentError('the page has no text', where, 'Save the page as its reader shows it.');
    const title = article?.title?.trim() ?? '';
    return {
      text: title === '' || body.startsWith(title) ? body : `${title}\n${body}`,
      told: {
        ...(published === null ? {} : { date: published }),
        ...(address?.startsWith('http') ? { source: address } : {}),
      },
    };
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError('the page cannot be read', where, 'Save its text as .txt.', { cause });
  }
}

function dayIn(document: Document): string | null {
  const meta = document.querySelector(
    'meta[property="article:published_time"],meta[name="publishdate"],meta[name="PubDate"],meta[name="date"]',
  );
  const day = /^\d{4}-\d{2}-\d{2}/.exec(meta?.getAttribute('content')?.trim() ?? '')?.[0];
  return z.iso.date().safeParse(day).data ?? null;
}

/** The text under a node, where each block begins and ends a line. */
function linesOf(node: Node): string {
  const lines = [''];
  const walk = [{ node, after: false }];
  for (let step = walk.pop(); step !== undefined; step = walk.pop()) {
    const { nodeType, nodeName, childNodes } = step.node;
    if (nodeType === 3) {
      lines[lines.length - 1] += (step.node.textContent ?? '').replace(/\s+/g, ' ');
      continue;
    }
    if (nodeName === 'SCRIPT' || nodeName === 'STYLE' || nodeName === 'NOSCRIPT') continue;
    if (blocks.has(nodeName)) lines.push('');
    if (step.after) continue;
    if (blocks.has(nodeName)) walk.push({ node: step.node, after: true });
    for (const child of [...childNodes].reverse()) walk.push({ node: child, after: false });
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
