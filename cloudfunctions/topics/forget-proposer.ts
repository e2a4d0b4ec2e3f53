import type { PersonId } from '#types/ids';
import { BY_TOPIC, supportsOf } from './support/supports.store';
import { type Documents, NEWEST, topicsOf } from './topics.store';

const GONE = '已注销';
/** Nobody has proposed or supported more. */
const MOST = 1000;

/** What was proposed and supported stays, without the person; `false`: somebody was faster, so ask again. */
export const forgetProposer = async (ports: Documents, id: PersonId): Promise<boolean> => {
  const topics = topicsOf(ports);
  const supports = supportsOf(ports);
  const [proposed, supported] = await Promise.all([
    topics.find({ where: { authorId: id }, orderBy: NEWEST, limit: MOST }),
    supports.find({
      where: { by: id },
      orderBy: BY_TOPIC,
      limit: MOST,
    }),
  ]);
  const written = await Promise.all([
    ...proposed
      .filter(({ author, source }) => source === 'residents' && author !== GONE)
      .map((topic) => topics.replace(topic, { ...topic, author: GONE, keys: [], rev: topic.rev + 1 })),
    ...supported.map((each) => supports.replace(each, { ...each, by: null, keys: [], rev: each.rev + 1 })),
  ]);
  return written.every(Boolean);
};
