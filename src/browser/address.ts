/** The languages of the interface. Texts stay in their own. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What a URL of the page says: everything that a view shows follows from it and from the answers of the API. */
export interface Address {
  readonly language: Language;
  /** The path behind the language, `/` for the overview. */
  readonly path: string;
  readonly search: URLSearchParams;
}

/** The address that a path such as `/zh/matrix` stands for; null if it names no language. */
export function addressOf(url: URL): Address | null {
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
  const language = languages.find((known) => known === first);
  if (language === undefined) return null;
  return { language, path: rest.length > 1 ? rest.replace(/\/+$/, '') : '/', search: url.searchParams };
}

type Value = string | number | readonly string[] | null | undefined;

/** A path with its language and search, values escaped; what is empty is left out. */
export function href(language: Language, path: string, search: Readonly<Record<string, Value>> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) put(parameters, name, value);
  return join(language, path, parameters);
}

/** The same address with some of its search changed; null or empty takes a parameter away. */
export function changed(address: Address, search: Readonly<Record<string, Value>>): string {
  const parameters = new URLSearchParams(address.search);
  for (const [name, value] of Object.entries(search)) {
    parameters.delete(name);
    put(parameters, name, value);
  }
  return join(address.language, address.path, parameters);
}

/** The same address in another language. */
export function translated({ path, search }: Address, language: Language): string {
  return join(language, path, search);
}

function put(parameters: URLSearchParams, name: string, value: Value): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value === 'object') for (const one of value) parameters.append(name, one);
  else parameters.set(name, String(value));
}

function join(language: Language, path: string, parameters: URLSearchParams): string {
  const query = readable(parameters);
  return `/${language}${path === '/' ? '' : path}${query === '' ? '' : `?${query}`}`;
}

/** A query string in which slugs stay readable: slashes and commas mean nothing in it. */
export function readable(parameters: URLSearchParams): string {
  return parameters.toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%7E/g, '~');
}
