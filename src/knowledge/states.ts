import countries from 'i18n-iso-countries';
import { KnowledgeError } from '../errors.ts';
import { place, type Located } from './rows.ts';
import { languages, type EntityRow, type Language, type StateRow } from './schema.ts';

/** A State as an entity: the fields of EntityRow and the State's own. */
export type StateEntity = EntityRow & Pick<StateRow, 'characters' | 'except' | 'persons'>;

/**
 * The States of seed/knowledge/states.yaml with the names the country library (ISO 3166-1 codes, names of Debian's
 * iso-codes) gives them, if the row has none of its own. A code without a row is no State here: most are territories, which hold no position.
 */
export function stateEntities(
  rows: readonly Located<StateRow>[],
  errors: KnowledgeError[],
): (Located<StateEntity> & { readonly kind: 'state' })[] {
  const shared = sharedLibraryNames();
  return rows.flatMap((at) => {
    const code = at.row.id.slice('state/'.length).toUpperCase();
    const library = { zh: libraryNames(code, 'zh'), en: libraryNames(code, 'en'), ru: libraryNames(code, 'ru') };
    const {
      zh: [zh],
      en: [en],
      ru: [ru],
    } = library;
    const name = at.row.name ?? (zh && en && ru ? { zh, en, ru } : undefined);
    if (!name) {
      errors.push(
        new KnowledgeError(
          'the country library has no such code',
          place(at),
          'Correct the code, or give the row a name in all languages.',
        ),
      );
      return [];
    }
    const named = (language: Language): string[] =>
      at.row.name ? [at.row.name[language]] : library[language].filter((known) => !shared.has(known));
    const aliases = (language: Language): string[] =>
      [...named(language), ...(at.row.aliases?.[language] ?? [])].map((pattern) =>
        language === 'ru' ? declined(pattern) : pattern,
      );
    const row = { ...at.row, name, aliases: { zh: aliases('zh'), en: aliases('en'), ru: aliases('ru') } };
    return [{ ...at, row, kind: 'state' as const }];
  });
}

/**
 * A country's names as patterns. The library writes some with a comma (“Korea, Republic of”), which no text does, and
 * some with a bracket: a long form (“КНР (Китайская …)”) or an explanation, which goes.
 */
function libraryNames(code: string, language: Language): string[] {
  const names = countries.getName(code, language, { select: 'all' }) ?? [];
  return names
    .filter((name) => !name.includes(','))
    .flatMap((name) => (language === 'ru' && /^[А-Я]{3,} \(/.test(name) ? name.split(/ \(|\)/) : [name]))
    .map((name) => name.replace(/\s*[(（].*[)）]/, '').replace(/\s*—\s*/, ' '))
    .filter((name) => name !== '');
}

/** Case endings of Russian names of one word, by the ending of the nominative. */
const declensions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/, ['ия', 'ии', 'ию', 'ией']],
  [/а$/, ['а', 'ы', 'и', 'е', 'у', 'ой']],
  [/ь$/, ['ь', 'я', 'ю', 'и', 'ем', 'ью', 'е']],
  [/й$/, ['й', 'я', 'ю', 'ем', 'е']],
  [/(?=$)(?<=[жцчшщ])/, ['', 'а', 'у', 'ем', 'е']],
  [/(?=$)(?<=[бвгдзклмнпрстфх])/, ['', 'а', 'у', 'ом', 'е']],
  [/(?=$)(?<=[иоуеэ])/, ['']],
];

/**
 * A Russian name in its case forms. Compared by its stem, as other words are, Дания would also be данные, Мали малый
 * and Нигерия Нигер.
 */
function declined(name: string): string {
  const found = /^[А-Я][а-я]+$/.test(name) && declensions.find(([ending]) => ending.test(name));
  if (!found) return name;
  const [ending, cases] = found;
  const forms = cases.map((last) => `=${name.replace(ending, last)}`);
  return forms.length === 1 ? forms.join('') : `(${forms.join('|')})`;
}

/** Names that the library gives to two codes (Congo). */
function sharedLibraryNames(): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const language of languages) {
    for (const code of Object.keys(countries.getAlpha2Codes())) {
      for (const name of new Set(libraryNames(code, language))) {
        if (seen.has(`${language} ${name}`)) twice.add(name);
        seen.add(`${language} ${name}`);
      }
    }
  }
  return twice;
}
