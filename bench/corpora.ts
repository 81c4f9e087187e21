/** `npm run bench`, second third: unpacks the collections in ACG_CORPUS and has bench/corpora.js time their reading. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { collectionFolder } from './annotated.ts';
import { corpusFolder } from './gold.ts';

const corpus = corpusFolder();
if (corpus === null) {
  console.log('ACG_CORPUS names no folder with corpora: speeches and press conferences are not timed.');
} else {
  const folders = [collectionFolder(corpus, 'ungdc'), collectionFolder(corpus, 'mfa')];
  const script = fileURLToPath(new URL('corpora.js', import.meta.url));
  process.exitCode = spawnSync(process.execPath, [script, ...folders], { stdio: 'inherit' }).status ?? 1;
}
