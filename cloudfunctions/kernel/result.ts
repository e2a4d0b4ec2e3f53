/** An expected outcome is a value: done with data, or refused with a code of the contract. Only faults throw. */
export type Refusal<Code extends string> = { ok: false; code: Code; details: Record<string, unknown> };
export type Result<T, Code extends string = never> = { ok: true; data: T } | Refusal<Code>;

export const done = <T>(data: T): { ok: true; data: T } => ({ ok: true, data });

export const refuse = <const Code extends string>(
  code: Code,
  details: Record<string, unknown> = {},
): Refusal<Code> => ({ ok: false, code, details });
