import type { EdgeKind, GraphEdge } from './queries/neighbourhood.ts';

type Words = Readonly<Record<'zh' | 'en' | 'ru', string>>;

/** What an edge says: `A` is its source and `B` its target. Russian keeps both names as they stand, undeclined. */
const words: Readonly<Record<EdgeKind, Words>> = {
  SUPPORTS: { zh: 'A支持B', en: 'A is for B', ru: 'A выступает за: B' },
  OPPOSES: { zh: 'A反对B', en: 'A is against B', ru: 'A выступает против: B' },
  ADDRESSES: { zh: 'A涉及B', en: 'A is about B', ru: 'A — по теме: B' },
  AMENDS: { zh: 'A修正或补充B', en: 'A amends B', ru: 'A вносит изменения в: B' },
  SUCCEEDS: { zh: 'A接替B', en: 'A succeeds B', ru: 'A приходит на смену: B' },
  DEPOSITED_WITH: { zh: 'A由B保存', en: 'A is deposited with B', ru: 'A — депозитарий: B' },
  OPERATED_BY: { zh: 'A由B实施', en: 'A is run by B', ru: 'A — кто проводит: B' },
  MEMBER_OF: { zh: 'A属于B', en: 'A belongs to B', ru: 'A входит в: B' },
  PART_OF: { zh: 'A是B的一部分', en: 'A is part of B', ru: 'A — часть: B' },
  REFERS_TO: { zh: 'A提到B', en: 'A refers to B', ru: 'A упоминает: B' },
  ISSUED_BY: { zh: 'A由B发表', en: 'A was issued by B', ru: 'A — чьё заявление: B' },
};

/** An edge in words, with how often and when: “China is against Golden Dome (2 ×, 2025-05-08)”. */
export function edgeWords(
  { kind, count, first, last }: Pick<GraphEdge, 'kind' | 'count' | 'first' | 'last'>,
  source: string,
  target: string,
  language: keyof Words,
): string {
  const said = words[kind][language].replace(/[AB]/g, (end) => (end === 'A' ? source : target));
  const days = first === null ? [] : [first === last || last === null ? first : `${first} – ${last}`];
  const more = [...(count === null ? [] : [`${count} ×`]), ...days];
  return more.length === 0 ? said : `${said} (${more.join(', ')})`;
}
