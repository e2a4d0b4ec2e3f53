/** What other slices may use of requests. */

export { requestsCollection } from './requests.store';
export { forgetReporter } from './resident/forget-reporter';
export { newestRequest } from './resident/newest-request';
export { openRequest } from './resident/open-request';
export { wakeRequests } from './wake/wake-requests';
