#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(cli)) {
  console.error('arms-control-graph is not built yet. Run: npm ci && npm run build');
  process.exit(2);
}
const { main } = await import(cli.href);
process.exitCode = await main(process.argv);
