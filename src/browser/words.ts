import type { Language } from './address.ts';

/** The words of one part of the page in each language: Chinese has what English has, or it does not compile. */
export type Words<T> = Readonly<Record<Language, T>>;

/** Words in both languages; functions take what stands in the sentence. */
export function words<T>(both: { readonly en: T; readonly zh: NoInfer<T> }): Words<T> {
  return both;
}

/** The API's name of an interface language. */
export const apiLanguage = { en: 'EN', zh: 'ZH' } as const satisfies Record<Language, string>;
