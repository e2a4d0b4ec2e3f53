import * as v from 'valibot';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { requestDetail } from './requests';

/** What a person takes with them of what they reported. */
export const requestsExport = {
  'requests.exportMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    /** Whole, as their reporter reads them; photos by file id, without an address. */
    output: pageOf(requestDetail),
    who: 'anyone, what they reported themselves',
    errors: [],
  }),
};
