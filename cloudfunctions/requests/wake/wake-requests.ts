import { type Sender, type Tick, wakeDocuments } from '../../messages/messages.public';
import { indexed } from '../request/index-fields.state';
import type { RequestDocument } from '../request/request.state';
import { requestsOf } from '../requests.store';
import { wake } from './wake.decide';

export const requestSender: Sender<RequestDocument> = { what: 'request', store: requestsOf, wake, indexed };

/** Everything that is due by now: limits, windows, cases, messages. */
export const wakeRequests = (tick: Tick) => wakeDocuments(requestSender, tick);
