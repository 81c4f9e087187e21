/** `npm run readme`: prints anew what the examples of README.md give, and the picture of the seed statement. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ownPicture } from './readme/picture.ts';
import { answerer } from './readme/answer.ts';
import { examplesIn, withAnswers } from './readme/blocks.ts';

const readme = new URL('../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const running = await answerer();
try {
  const answers: string[] = [];
  for (const example of examplesIn(text)) answers.push(await running.answer(example));
  writeFileSync(readme, withAnswers(text, answers));
} finally {
  await running.close();
}
writeFileSync(new URL('../docs/statement.svg', import.meta.url), ownPicture());
