import { openGrafeo } from '../../src/graph/grafeo.ts';

// Opens the folder that another process has open, and says what came of it.
try {
  await openGrafeo(process.argv[2] ?? '');
  process.stdout.write('opened\n');
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
