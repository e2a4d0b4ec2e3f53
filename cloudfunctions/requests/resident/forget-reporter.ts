import type { Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Reporter, RequestDocument } from '../request/request.state';
import { findMine, requestsOf } from '../requests.store';

const PAGE = 50;
const FORGOTTEN: Reporter = {
  maskedName: '已注销',
  maskedPhone: null,
  sealedName: null,
  sealedPhone: null,
};

const isForgotten = ({ reporter }: RequestDocument): boolean =>
  reporter.sealedName === null && reporter.sealedPhone === null && reporter.maskedPhone === null;

/**
 * Takes name and phone out of everything this person reported; what they asked for goes on. `false`: somebody was
 * changing one of them, so it has to be asked again.
 */
export const forgetReporter = async (ports: Pick<Ports, 'collection'>, id: PersonId): Promise<boolean> => {
  const store = requestsOf(ports);
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Paged<RequestDocument> = await findMine(store, id, { cursor, limit: PAGE });
    const known = page.items.filter((request) => !isForgotten(request));
    const written = await Promise.all(
      known.map((request) =>
        store.replace(request, { ...request, rev: request.rev + 1, reporter: FORGOTTEN }),
      ),
    );
    all &&= written.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
