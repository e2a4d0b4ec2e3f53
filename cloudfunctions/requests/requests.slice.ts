import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { requests as contract } from '#types/requests';
import { requestsExport } from '#types/requests.export';
import { acceptRequest } from './desk/accept-request';
import { assignRequest } from './desk/assign-request';
import { findRequest } from './desk/find-request';
import { listDesk } from './desk/list-desk';
import { pauseRequest } from './desk/pause-request';
import { refuseRequest } from './desk/refuse-request';
import { resumeRequest } from './desk/resume-request';
import { verifyRequest } from './desk/verify-request';
import { acknowledgeRequest } from './handling/acknowledge-request';
import { addNote } from './handling/add-note';
import { addProgress } from './handling/add-progress';
import { listTasks } from './handling/list-tasks';
import { openContact } from './handling/open-contact';
import { resolveRequest } from './handling/resolve-request';
import { contactRater } from './rating/contact-rater';
import { rateRequest } from './rating/rate-request';
import { rectifyRating } from './rating/rectify-rating';
import { requestsCollection } from './requests.store';
import { exportMyRequests } from './resident/export-my-requests';
import { listMyRequests } from './resident/list-my-requests';
import { reopenRequest } from './resident/reopen-request';
import { submitRequest } from './resident/submit-request';
import { urgeRequest } from './resident/urge-request';
import { withdrawRequest } from './resident/withdraw-request';
import { getRequest } from './view/get-request';

/** A resident's request from submission to rating. */
export const requests: Slice<'requests'> = {
  name: 'requests',
  contract: { ...contract, ...requestsExport },
  operations: {
    submit: submitRequest,
    get: getRequest,
    find: findRequest,
    listMine: listMyRequests,
    exportMine: exportMyRequests,
    listTasks,
    listDesk,
    accept: acceptRequest,
    refuse: refuseRequest,
    assign: assignRequest,
    acknowledge: acknowledgeRequest,
    addProgress,
    addNote,
    resolve: resolveRequest,
    verify: verifyRequest,
    rate: rateRequest,
    reopen: reopenRequest,
    withdraw: withdrawRequest,
    urge: urgeRequest,
    pause: pauseRequest,
    resume: resumeRequest,
    openContact,
    contactRater,
    rectify: rectifyRating,
  },
  collections: [requestsCollection],
  env: FIELD_KEYS,
  // messages are sent by the clock
  openapi: [],
  timeoutSeconds: 20,
  memoryMb: 256,
};
