import { query } from '#platform/operation';
import { mayRead } from '../request/request.policy';
import { loadRequest } from '../requests.store';
import { detailOf, photosFor } from './request.detail.view';

export const getRequest = query('requests.get', {
  load: loadRequest,
  policy: (actor, { document }) => mayRead(actor, document),
  answer: async ({ document }, { actor, now, ports }) =>
    detailOf(document, actor, now, await ports.files.links(photosFor(document, actor))),
});
