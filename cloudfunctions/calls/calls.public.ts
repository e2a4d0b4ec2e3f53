/** What other slices may use of calls. */
export { forgetCaller } from './forget-caller';
