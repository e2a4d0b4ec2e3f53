import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk';

/** The one connection of a function process; the address comes from the environment, so no code knows where it runs. */
export const cloudbase = init({ env: SYMBOL_CURRENT_ENV });
export const database = cloudbase.database();
