/** What other slices may use of requests. */
export { forgetReporter } from './forget-reporter';
export { wakeRequests } from './wake-requests';
