/** `npm run readme`: prints anew what the examples of the README, docs/QUERIES.md and docs/STATUS.md give, and the picture of the seed statement. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ownPicture } from './readme/picture.ts';
import { answerer } from './readme/answer.ts';
import { answeredPages, examplesIn, withAnswers } from './readme/blocks.ts';

const running = await answerer();
try {
  for (const page of [...answeredPages, new URL('../docs/QUERIES.md', import.meta.url)]) {
    const text = readFileSync(page, 'utf8');
    const answers: string[] = [];
    for (const example of examplesIn(text)) answers.push(await running.answer(example));
    writeFileSync(page, withAnswers(text, answers));
  }
} finally {
  await running.close();
}
writeFileSync(new URL('../docs/statement.svg', import.meta.url), ownPicture());
