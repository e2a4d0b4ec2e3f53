import { resolve } from 'node:path';

/** Taro compiles `src/` only; the contract's run-time code and modern ES in packages are named here. */
export const compileOutsideSource = [resolve(__dirname, '../types')];
