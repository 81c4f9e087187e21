import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** Where the build puts what browsers load; the same folder seen from src/ and from dist/. */
const folder = fileURLToPath(new URL('../../../dist/browser/assets/', import.meta.url));

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
  }),
);

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
}

export interface Assets {
  /** The file of this name (with its hash in it). */
  readonly file: (name: string) => Asset | undefined;
  readonly script: string;
  readonly style: string;
  /** What a view's code is made of: the browser fetches it with the page instead of one after the other. */
  readonly ahead: (view: string) => readonly string[];
}

const entry = 'src/browser/client/main.tsx';
const style = 'style.css';

/** What the build made. @throws Error if there is none. */
export function loadAssets(): Assets {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const names = new Set(readdirSync(folder));
  const kept = new Map<string, Asset>();
  const main = manifest[entry];
  const css = manifest[style];
  if (!main || !css) throw new Error(`${folder}manifest.json lacks ${entry} or ${style}`);
  const withImports = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) withImports(imported, seen);
    return seen;
  };
  return {
    script: main.file,
    style: css.file,
    ahead: (view) =>
      [...withImports(entry), ...withImports(`src/browser/views/${view}/view.tsx`)]
        .flatMap((key) => manifest[key]?.file ?? [])
        .filter((file, at, all) => file !== main.file && all.indexOf(file) === at),
    file: (name) => {
      const type = types[name.slice(name.lastIndexOf('.') + 1)];
      if (type === undefined || !names.has(name)) return undefined;
      const known = kept.get(name);
      if (known) return known;
      const bytes = readFileSync(join(folder, name));
      const asset = { type, bytes, gzipped: gzipSync(bytes) };
      kept.set(name, asset);
      return asset;
    },
  };
}
