import type { Terminal } from '../replay.ts';

export interface Progress {
  step(): void;
  /** Clears the line. */
  end(): void;
}

const EVERY_MS = 100;

/** A line that counts on a terminal, and silence in a pipe. */
export function createProgress(terminal: Terminal, total: number, what: string): Progress {
  if (!terminal.isTTY) return { step() {}, end() {} };
  const startedAt = performance.now();
  let done = 0;
  let shownAt = 0;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - shownAt < EVERY_MS && done < total) return;
      shownAt = now;
      const left = ((now - startedAt) / done) * (total - done);
      terminal.write(`\r\u001B[K${done} of ${total} ${what} (${Math.floor((done / total) * 100)} %), ${(left / 1000).toFixed(0)} s left`);
    },
    end() {
      terminal.write('\r\u001B[K');
    },
  };
}
