/** What other slices may use of requests. */

export { requestsCollection } from './requests.store';
export { forgetReporter } from './resident/forget-reporter';
export { wakeRequests } from './wake/wake-requests';
