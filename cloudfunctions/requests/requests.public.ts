/** What other slices may use of requests. */
export { wakeRequests } from './wake-requests';
