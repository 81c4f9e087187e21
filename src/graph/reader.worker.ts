import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readerOf } from './readers.ts';

// A thread of the pool: loads the knowledge (and, with the first Chinese text, the dictionary) once, then reads texts.
const { knowledge } = z.object({ knowledge: z.string().optional() }).parse(workerData);

export default readerOf(knowledge);
