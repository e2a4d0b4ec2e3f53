import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { buildingsWithin, residentsOf } from '../../community/community.public';
import type { Tick } from '../../messages/messages.public';
import type { VoteDocument } from '../vote/vote.state';
import { findOnRoll } from '../votes.store';
import { type Call, type CallWhat, callOf } from './call.state';
import { entitledOf } from './entitled.policy';
import { sheetFor, sheetIdOf } from './sheet.state';
import { sheetsOf } from './sheets.store';
import { walked } from './walked.decide';

/** Places of one page; the buildings among them are read side by side. */
const PAGE = 5;

/** Read without their ballots: only whether the line is there. */
const withoutVoters = async (
  vote: VoteDocument,
  entitled: ReturnType<typeof entitledOf>,
  { ports }: Tick,
): Promise<typeof entitled> => {
  const voters = [...new Set(entitled.map(({ voter }) => voter))];
  const onRoll = await findOnRoll(ports, vote._id, voters);
  return entitled.filter(({ voter }) => !onRoll.has(voter));
};

/** Puts those of a building on their sheet; it is there once, whoever makes it. Answers how many are on it. */
const callBuilding = async (
  vote: VoteDocument,
  call: Call,
  building: TerritoryId,
  tick: Tick,
): Promise<number> => {
  const store = sheetsOf(tick.ports);
  const residents = await residentsOf(tick.ports, building);
  const entitled = entitledOf(residents, vote, call.begunAt, tick.now);
  const meant = call.what === 'reminder' ? await withoutVoters(vote, entitled, tick) : entitled;
  if (meant.length === 0) return 0;
  const people = meant.map(({ person }) => person);
  const sheet = sheetFor(vote, call, building, people, tick.now);
  if ((await store.add(sheet)).added) return sheet.people;
  const made = await store.load(sheetIdOf(vote._id, call.what, building));
  return made?.people ?? 0;
};

const begun = (vote: VoteDocument, what: CallWhat, now: Instant): Call =>
  callOf(vote, what) ?? { what, begunAt: now, touchedAt: now, after: null, people: 0, done: false };

/**
 * Building by building until about so many people are on sheets. Where it is cut before the vote is written, the next
 * run meets the sheets that were made and makes no other.
 */
export const walkCall = async (
  vote: VoteDocument,
  what: CallWhat,
  tick: Tick,
  budget: number,
): Promise<{ vote: VoteDocument; people: number }> => {
  let call = { ...begun(vote, what, tick.now), touchedAt: tick.now };
  let people = 0;
  while (!call.done && people < budget) {
    const { buildings, last } = await buildingsWithin(tick.ports, vote.within, call.after, PAGE);
    const told = await Promise.all(buildings.map(({ _id }) => callBuilding(vote, call, _id, tick)));
    const sum = told.reduce((total, each) => total + each, 0);
    people += sum;
    call = { ...call, after: last, people: call.people + sum, done: last === null };
  }
  return { vote: walked(vote, call, tick.now), people };
};
