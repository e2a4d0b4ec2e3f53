import type { ErrorOf, InputOf, OperationName, OutputOf } from '#types/contract';
import type { Failure } from '#types/errors';

export type Change<N extends OperationName = OperationName> = {
  name: N;
  /** Without `photos`: those are made from the device paths below. */
  input: Omit<InputOf<N>, 'photos'>;
  /** What the person reads while it waits: `提交诉求：楼道灯不亮`. */
  label: string;
  photos?: string[];
  /** The form that it was written in: taken back, or refused later, the words go there again. */
  kept?: Kept;
};

export type Kept = { form: string; value: object };

/** `name` is the file's in the cloud, the same in every attempt. */
export type Uploaded = { path: string; name: string; fileId: string | null };

/** A change on the device. `key` is its request key, the same in every attempt. */
export type Waiting = {
  key: string;
  name: OperationName;
  input: Record<string, unknown>;
  label: string;
  photos: Uploaded[];
  kept: Kept | null;
  /** Epoch ms at which the person made it. */
  at: number;
  attempts: number;
  /** Set when the server refused it: it stays visible until the person puts it away. */
  refusal: Failure | null;
  /** On the wire at this moment: it can no longer be taken back. */
  leaving: boolean;
};

export type Outcome<N extends OperationName = OperationName> =
  | { kind: 'done'; data: OutputOf<N> }
  | { kind: 'queued'; key: string }
  | { kind: 'refused'; error: Failure<ErrorOf<N>> };

export type PhotoUpload = (slice: string, devicePath: string, name: string) => Promise<string>;
