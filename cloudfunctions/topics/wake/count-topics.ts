import { told } from '#kernel/chain';
import { dayOf } from '#kernel/instant';
import type { TopicId } from '#types/ids';
import type { Tick } from '../../messages/messages.public';
import { type DoorsDocument, indexedDoors } from '../doors/door.state';
import { doorsOf } from '../doors/doors.store';
import type { SupportDocument } from '../support/support.state';
import { supportsOf } from '../support/supports.store';
import type { Voice } from '../topic/parts.state';
import { indexed, type TopicDocument } from '../topic/topic.state';
import { findChores, topicsOf } from '../topics.store';

const BATCH = 200;
/** The story shows the newest; all of them stay with their buildings. */
const MOST_VOICES = 50;

const voicesIn = ({ _id, label, timeline }: DoorsDocument): Voice[] =>
  told([...timeline]).flatMap(({ kind, at, words }, place) =>
    kind === 'spoke' ? [{ id: `${dayOf(at)} ${_id} ${place}`, day: dayOf(at), words, place: label }] : [],
  );

const joined = (topic: TopicDocument, doors: readonly DoorsDocument[]): readonly Voice[] => {
  const found = doors.filter((each) => each.topic === topic._id).flatMap(voicesIn);
  const all = new Map([...topic.voices, ...found].map((voice) => [voice.id, voice]));
  return [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).slice(-MOST_VOICES);
};

/**
 * Counts anew, from what lies there, the topics about which something is not counted yet; written by revision, so that
 * a count that began before another write is made again.
 * @returns the topics whose counts are now written
 */
const recount = async (
  { ports }: Tick,
  ids: readonly TopicId[],
  doors: readonly DoorsDocument[],
): Promise<ReadonlySet<TopicId>> => {
  const store = topicsOf(ports);
  const topics = (await Promise.all(ids.map((id) => store.load(id)))).filter((topic) => topic !== null);
  const where = { topic: { in: topics.map(({ _id }) => _id) } };
  const [supports, reached] = await Promise.all([
    supportsOf(ports).sumBy(where, 'topic', ['counts']),
    doorsOf(ports).sumBy(where, 'topic', ['buildings', 'households', 'known', 'heard']),
  ]);
  const written = await Promise.all(
    topics.map(async (topic) => {
      const { buildings = 0, households = 0, known = 0, heard = 0 } = reached.get(topic._id) ?? {};
      const tally = { supports: supports.get(topic._id)?.counts ?? 0, buildings, households, known, heard };
      const next = indexed({ ...topic, tally, voices: joined(topic, doors), rev: topic.rev + 1 });
      return (await store.replace(topic, next)) ? [topic._id] : [];
    }),
  );
  // of what is no more nothing has to be counted
  const gone = ids.filter((id) => !topics.some(({ _id }) => _id === id));
  return new Set([...written.flat(), ...gone]);
};

/** Whatever crowd it was: so many trips as there are marks, none of them to a document that the crowd shares. */
export const countTopics = async (tick: Tick): Promise<void> => {
  const { ports, now } = tick;
  const [supports, doors] = await Promise.all([
    findChores<SupportDocument>(supportsOf(ports), now, BATCH),
    findChores<DoorsDocument>(doorsOf(ports), now, BATCH),
  ]);
  const ids = new Set([...supports, ...doors].map(({ topic }) => topic));
  if (ids.size === 0) return;
  const counted = await recount(tick, [...ids], doors);
  await Promise.all([
    ...supports
      .filter(({ topic }) => counted.has(topic))
      .map((each) => supportsOf(ports).replace(each, { ...each, rev: each.rev + 1, choreAt: null })),
    ...doors
      .filter(({ topic }) => counted.has(topic))
      .map((each) =>
        doorsOf(ports).replace(each, indexedDoors({ ...each, rev: each.rev + 1, choreAt: null })),
      ),
  ]);
};
