import type { SliceName } from '#types/contract';
import type { Reply } from '#types/errors';

export type CallBody = { op: string; input: unknown; requestKey?: string };

/** What the two platforms give us; an implementation throws when no answer came (no signal, server down). */
export type Cloud = {
  call(slice: SliceName, body: CallBody): Promise<Reply<unknown>>;
  /** Stores a device file under `path` (`<slice>/<person id>/<name>.jpg`) and gives its cloud file id. */
  upload(path: string, devicePath: string): Promise<string>;
};
