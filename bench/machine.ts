import { cpus, totalmem } from 'node:os';

/** What the figures were measured on. */
export const machine = (): string => {
  const [first, ...more] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${more.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, Node ${process.version}, ${process.platform}`;
};
