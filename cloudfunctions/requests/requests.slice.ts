import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { acceptRequest } from './accept-request';
import { acknowledgeRequest } from './acknowledge-request';
import { addNote } from './add-note';
import { addProgress } from './add-progress';
import { assignRequest } from './assign-request';
import { contactRater } from './contact-rater';
import { exportMyRequests } from './export-my-requests';
import { findRequest } from './find-request';
import { getRequest } from './get-request';
import { listDesk } from './list-desk';
import { listMyRequests } from './list-my-requests';
import { listTasks } from './list-tasks';
import { openContact } from './open-contact';
import { pauseRequest } from './pause-request';
import { rateRequest } from './rate-request';
import { rectifyRating } from './rectify-rating';
import { refuseRequest } from './refuse-request';
import { reopenRequest } from './reopen-request';
import { requestsCollection } from './requests.store';
import { resolveRequest } from './resolve-request';
import { resumeRequest } from './resume-request';
import { submitRequest } from './submit-request';
import { urgeRequest } from './urge-request';
import { verifyRequest } from './verify-request';
import { withdrawRequest } from './withdraw-request';

/** A resident's request from submission to rating. */
export const requests: Slice<'requests'> = {
  name: 'requests',
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
