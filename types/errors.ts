/** Every operation may answer these; a slice adds its own in its contract. */
export const COMMON_ERRORS = [
  /** The call carries no identity: not opened from WeChat, or the session ended. */
  'IDENTITY_MISSING',
  /** The function has no operation of that name. */
  'OPERATION_UNKNOWN',
  /** The input does not fit the contract; `details.paths` names the fields. */
  'INPUT_INVALID',
  /** Missing and forbidden look the same, so that nobody learns what exists. */
  'NOT_FOUND_OR_FORBIDDEN',
  /** Nothing is stored of somebody who has not accepted the privacy notice in force. */
  'PRIVACY_NOT_ACCEPTED',
  /** Too many people changed it at once; nothing was changed by this call. */
  'CONFLICT',
  /** The request key was used for something else before. */
  'REQUEST_KEY_REUSED',
  /** A fault of ours, logged under `traceId`. */
  'INTERNAL',
] as const;

export type Failure<Code extends string = string> = {
  code: Code;
  details: Record<string, unknown>;
  traceId: string;
};
export type Reply<T, Code extends string = string> =
  | {
      ok: true;
      data: T;
      /** Messages that came since the list of messages was last opened; every answer carries it. */
      unread?: number;
    }
  | { ok: false; error: Failure<Code> };
