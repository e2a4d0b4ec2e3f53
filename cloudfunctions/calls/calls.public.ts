/** What other slices may use of calls. */

export { callsCollection } from './calls.store';
export { forgetCaller } from './forget-caller';
export { wakeCalls } from './wake-calls';
