import type { Identity } from './identity.types';

/** WeChat gives the identity with every call; there is nothing to choose. */
export const identity: Identity = { key: () => 'me', gate: () => null, phoneCode: 'button' };
