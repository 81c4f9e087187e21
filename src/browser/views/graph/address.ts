import { href, type Language } from '../../address.ts';
import { nodeKinds, unfiltered, type NodeKind, type Place, type Walk } from './walk.ts';

/*
 * A walk as the parameters of an address, and back. What stands behind the last `:`
 * or `@` is a kind or a place, whatever the slug before it holds.
 */

/** The parameters of a walk; what is as usual is left out. */
export function parametersOf({ from, filter, grown, hidden, pinned, selected }: Walk): URLSearchParams {
  const given = new URLSearchParams();
  for (const slug of from) given.append('from', slug);
  for (const kind of filter.kinds) given.append('kind', kind.toLowerCase());
  if (filter.depth === 2) given.set('depth', '2');
  for (const { node, kind } of grown) given.append('grow', `${node}:${kind.toLowerCase()}`);
  for (const node of hidden) given.append('hide', node);
  for (const [node, { x, y }] of Object.entries(pinned)) given.append('pin', `${node}@${x},${y}`);
  if (selected !== null) given.set('selected', selected);
  return given;
}

/** The walk of an address. What cannot be read is passed over: an address may be old, or cut off. */
export function walkOf(given: URLSearchParams): Walk {
  return {
    from: [...new Set(given.getAll('from').filter((slug) => slug !== ''))],
    filter: { ...unfiltered, kinds: given.getAll('kind').flatMap(kindOf), depth: given.get('depth') === '2' ? 2 : 1 },
    grown: given.getAll('grow').flatMap((one) => {
      const [, node, name = ''] = /^(.+):([a-z]+)$/.exec(one) ?? [];
      return node === undefined ? [] : kindOf(name).map((kind) => ({ node, kind }));
    }),
    hidden: [...new Set(given.getAll('hide'))],
    pinned: Object.fromEntries(given.getAll('pin').flatMap(placed)),
    selected: given.get('selected'),
  };
}

const kindOf = (name: string): NodeKind[] => nodeKinds.filter((kind) => kind.toLowerCase() === name);

/** Adding 0 makes -0, which an address cannot tell, the 0 that it stands for. */
function placed(given: string): [string, Place][] {
  const [, node, x, y] = /^(.+)@(-?\d{1,6}(?:\.\d)?),(-?\d{1,6}(?:\.\d)?)$/.exec(given) ?? [];
  return node === undefined ? [] : [[node, { x: Number(x) + 0, y: Number(y) + 0 }]];
}

/** The page's address of a walk. */
export function addressOfWalk(language: Language, walk: Walk): string {
  const query = parametersOf(walk).toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%3A/g, ':');
  return `${href(language, '/graph')}${query === '' ? '' : `?${query}`}`;
}
