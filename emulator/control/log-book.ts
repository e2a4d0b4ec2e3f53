import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../functions/function-process';

/** One line that a function printed; `data` where the line is a JSON object. */
export type LogLine = {
  at: string;
  fn: string;
  traceId: string | null;
  stream: Output['stream'];
  line: string;
  data?: Record<string, unknown>;
};

export type LogBook = {
  add(fn: string, output: Output, traceId: string | null, at: number): void;
  list(limit: number): LogLine[];
  close(): Promise<void>;
};

const KEPT = 5000;
const MAX_LINE = 16_384;

const structured = (line: string): Record<string, unknown> | undefined => {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

/** Keeps the last lines in memory and every line as JSON in `dir`, which nobody needs after a crash. */
export const openLogBook = (dir: string): LogBook => {
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const file = createWriteStream(join(dir, 'logs', 'functions.jsonl'));
  let lines: LogLine[] = [];
  return {
    add: (fn, { stream, text }, traceId, at) => {
      for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
        const data = structured(line);
        const entry = { at: new Date(at).toISOString(), fn, traceId, stream, line: line.slice(0, MAX_LINE) };
        lines.push(data ? { ...entry, data } : entry);
        file.write(`${JSON.stringify(lines.at(-1))}\n`);
      }
      if (lines.length > KEPT) lines = lines.slice(-KEPT / 2);
    },
    list: (limit) => lines.slice(-limit),
    close: () => new Promise((resolve) => file.end(() => resolve())),
  };
};
