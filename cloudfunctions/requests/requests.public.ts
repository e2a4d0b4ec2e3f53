/** What other slices may use of requests. */
export { forgetReporter } from './resident/forget-reporter';
export { wakeRequests } from './wake/wake-requests';
