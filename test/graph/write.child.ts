import { openGrafeo } from '../../src/graph/grafeo.ts';
import { loadDocument } from '../../src/graph/load.ts';
import { many } from './many.ts';

// Writes documents until it is killed, and says each one that is written.
const [, , folder = '', round = ''] = process.argv;
const store = await openGrafeo(folder);
for (let number = 0; ; number++) {
  const { extraction, text } = many(`${round}-${number}`);
  await loadDocument(store, extraction, text, 'knowledge');
  process.stdout.write(`${extraction.document.id}\n`);
}
