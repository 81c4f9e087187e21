import type { Parts, View } from './view.ts';

interface Route {
  /** Names the view: its folder in views/, its entry in the navigation. */
  readonly name: string;
  readonly path: RegExp;
  /** Each view's code comes when it is wanted. */
  readonly view: () => Promise<{ readonly view: View }>;
}

const routes: readonly Route[] = [
  { name: 'overview', path: /^\/$/, view: () => import('./views/overview/view.tsx') },
  { name: 'reader', path: /^\/documents\/(?<key>[^/]+)$/, view: () => import('./views/reader/view.tsx') },
  { name: 'matrix', path: /^\/matrix$/, view: () => import('./views/matrix/view.tsx') },
  {
    name: 'entity',
    path: /^\/entity\/(?<kind>[a-z]+)\/(?<name>[^/]+)$/,
    view: () => import('./views/entity/view.tsx'),
  },
  { name: 'search', path: /^\/search$/, view: () => import('./views/search/view.tsx') },
  { name: 'compare', path: /^\/compare$/, view: () => import('./views/compare/view.tsx') },
  { name: 'timeline', path: /^\/timeline$/, view: () => import('./views/timeline/view.tsx') },
  { name: 'add', path: /^\/add$/, view: () => import('./views/add/view.tsx') },
  { name: 'graph', path: /^\/graph$/, view: () => import('./views/graph/view.tsx') },
];

const missing: Omit<Route, 'path'> = { name: 'missing', view: () => import('./views/missing/view.tsx') };

export interface Found {
  readonly name: string;
  readonly parts: Parts;
  readonly view: () => Promise<{ readonly view: View }>;
}

/** The view of a path (without its language); one that says so where there is none. */
export function routeOf(path: string): Found {
  for (const { name, path: pattern, view } of routes) {
    const match = pattern.exec(path);
    if (match) return { name, view, parts: decoded(match.groups ?? {}) };
  }
  return { ...missing, parts: {} };
}

function decoded(groups: Readonly<Record<string, string>>): Parts {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return groups;
  }
}
