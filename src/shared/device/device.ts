import { identity } from '../session/identity';
import { deviceStorage } from './storage';

/** What this person keeps on this device. Another identity reloads the app, so one value is enough. */
export const storage = deviceStorage(identity.key());
