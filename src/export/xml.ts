import XmlBuilder from 'fast-xml-builder';
import type { ExportValue } from '../graph/queries/export.ts';

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Elements as XML, without a declaration; keys that start with `@` are attributes, `#text` is what stands inside. */
export const xml = (elements: object): string => builder.build(elements);

/** A value as XML 1.0 can hold it: lists joined, characters that no XML file may have replaced by U+FFFD. */
export function xmlText(value: Exclude<ExportValue, null>): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
