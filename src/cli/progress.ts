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

export function progressOf(total: number, terminal = process.stderr.isTTY): Progress {
  return terminal ? bar(total) : lines(total);
}

function lines(total: number): Progress {
  let count = 0;
  return {
    done: (line) => {
      count++;
      say(`[${count}/${total}] ${line}`);
    },
    tell: say,
    end: () => undefined,
  };
}

function bar(total: number): Progress {
  const view = new SingleBar({
    format: 'Reading {bar} {value}/{total}, {eta_formatted} left, {line}',
    hideCursor: true,
  });
  view.start(total, 0, { line: '' });
  return {
    done: (line) => {
      view.increment(1, { line });
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
