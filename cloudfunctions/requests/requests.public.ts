/** What other slices may use of requests. */

export { knownNumbers } from './desk/known-numbers';
export { requestsCollection } from './requests.store';
export { forgetReporter } from './resident/forget-reporter';
export { newestRequest } from './resident/newest-request';
export { openRequest } from './resident/open-request';
export { wakeRequests } from './wake/wake-requests';
