/** What a function needs from its environment; the deployment and the local cloud read the same list. */
export type EnvironmentVariable = {
  name: string;
  /** A secret of so many random bytes, in hex. */
  secretBytes?: number;
  /** What the local cloud uses for a setting that is no secret. */
  local?: string;
};

/** Every function that writes a document with a history needs it. */
export const AUDIT_KEYS: readonly EnvironmentVariable[] = [{ name: 'AUDIT_KEY', secretBytes: 32 }];

/** Only what takes ballots and what counts them needs it. */
export const BALLOT_KEYS: readonly EnvironmentVariable[] = [{ name: 'BALLOT_KEY', secretBytes: 16 }];

/** Where the app is opened in a browser, without a slash at its end: it stands in codes. Empty: there are no codes. */
export const PUBLIC_ADDRESS: EnvironmentVariable = { name: 'PUBLIC_ADDRESS', local: 'http://127.0.0.1:8080' };

export const FIELD_KEYS: readonly EnvironmentVariable[] = [
  { name: 'FIELD_KEY', secretBytes: 16 },
  { name: 'INDEX_KEY', secretBytes: 32 },
  ...AUDIT_KEYS,
];

/** A missing key stops the call rather than leaving personal data readable. */
export const secret = (name: string, bytes: number): string => {
  const value = process.env[name] ?? '';
  if (!new RegExp(`^[0-9a-f]{${bytes * 2}}$`).test(value)) {
    throw new Error(`environment variable ${name} must be ${bytes} random bytes in hex`);
  }
  return value;
};

/** An empty setting means: not set up in this deployment. */
export const setting = (name: string): string => process.env[name] ?? '';
