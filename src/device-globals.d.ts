// What a mini-program has of a browser's globals, and nothing more: `document` and `fetch` stay compile errors.
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;

/** Replaced by its value while building. */
declare const process: { env: { TARO_ENV: 'weapp' | 'h5'; NODE_ENV: string; GALLERY?: string } };
