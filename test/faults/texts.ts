import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../cli/program.ts';

const actors = ['China', 'Russia', 'The United States', 'France', 'The IAEA'];
const targets = [
  'the Treaty on the Non-Proliferation of Nuclear Weapons',
  'Golden Dome',
  'the Biological Weapons Convention',
];

/** Files of short statements that speak of the same few things, no two alike. */
export function statements(count: number): string[] {
  const texts = folder();
  return Array.from({ length: count }, (_, number) => {
    const file = join(texts, `${String(number).padStart(4, '0')}.txt`);
    const lines = Array.from({ length: 12 }, (_, line) => {
      const actor = actors[(number + line) % actors.length];
      return `${actor} ${(number * line) % 3 === 0 ? 'opposes' : 'supports'} ${targets[(number + 2 * line) % targets.length]}.`;
    });
    writeFileSync(file, `Statement number ${number}\n\n${lines.join(' ')}\n`);
    return file;
  });
}
