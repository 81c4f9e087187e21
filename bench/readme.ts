/** `npm run readme`: prints anew what the examples of README.md and docs/QUERIES.md give, and the picture of the seed statement. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ownPicture } from './readme/picture.ts';
import { answerer } from './readme/answer.ts';
import { examplesIn, withAnswers } from './readme/blocks.ts';

const running = await answerer();
try {
  for (const name of ['README.md', 'docs/QUERIES.md']) {
    const file = new URL(`../${name}`, import.meta.url);
    const text = readFileSync(file, 'utf8');
    const answers: string[] = [];
    for (const example of examplesIn(text)) answers.push(await running.answer(example));
    writeFileSync(file, withAnswers(text, answers));
  }
} finally {
  await running.close();
}
writeFileSync(new URL('../docs/statement.svg', import.meta.url), ownPicture());
