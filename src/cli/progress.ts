import { SingleBar } from 'cli-progress';
import { say } from './output.ts';

/** Shows how far a run over several texts has come: a bar on a terminal, a plain line for each text elsewhere. */
export interface Progress {
  /** One text more is done, well or badly. */
  done(line: string): void;
  /** A line that stays, such as an error. */
  tell(line: string): void;
  end(): void;
}

export function progressOf(total: number, terminal = process.stderr.isTTY, now: () => number = Date.now): Progress {
  return terminal ? bar(total, now) : lines(total, now);
}

/** How often plain lines tell the rate, in milliseconds, and of how many texts. */
const interval = 10_000;
const worthTelling = 20;

function lines(total: number, now: () => number): Progress {
  const began = now();
  let told = began;
  let count = 0;
  return {
    done: (line) => {
      count++;
      say(`[${count}/${total}] ${line}`);
      if (total < worthTelling || count === total || now() - told < interval) return;
      told = now();
      say(pace(count, total, told - began));
    },
    tell: say,
    end: () => undefined,
  };
}

/** “3.1 texts/s, 4 min 10 s left” */
export function pace(count: number, total: number, milliseconds: number): string {
  const rate = count / (milliseconds / 1000);
  const left = Math.round((total - count) / rate);
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return `${rate.toFixed(1)} texts/s, ${minutes > 0 ? `${minutes} min ` : ''}${seconds} s left`;
}

function bar(total: number, now: () => number): Progress {
  const began = now();
  let count = 0;
  const view = new SingleBar({ format: 'Reading {bar} {value}/{total}, {pace}, {line}', hideCursor: true });
  view.start(total, 0, { line: '', pace: '' });
  return {
    done: (line) => {
      count++;
      view.increment(1, { line, pace: pace(count, total, now() - began) });
    },
    tell: (line) => {
      process.stderr.write('\r\u001b[K');
      say(line);
    },
    end: () => {
      view.stop();
    },
  };
}
