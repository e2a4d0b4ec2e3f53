import { instantOf } from '#kernel/instant';
import { PEOPLE, type Person } from '#kernel/person';
import { smCrypto } from '#platform/crypto';
import type { Instant } from '#types/time';
import type { Territory } from '../community/community.public';
import { boardWith } from '../community/office/grid-board';
import { TERRITORIES } from '../community/place/territory.store';
import type { RequestDocument } from '../requests/request/request.state';
import { demoCalls } from './calls';
import { characterOf, type Extra, makeExtras, officersOf } from './cast';
import { demoDisclosure } from './disclosure';
import { demoHours } from './hours';
import { after } from './moments';
import { demoNotices } from './notices';
import { demoOpinions } from './opinions';
import { personOf } from './people';
import { personaPlots } from './persona-plots';
import { PLAYED, VISITOR, YOUAI } from './personas';
import { type DemoFile, openAlbum } from './photos';
import { placeNames } from './place-names';
import { drawPlots } from './plots';
import { demoPosts } from './posts';
import { randomOf } from './random';
import { demoRatings } from './ratings';
import { withSeals } from './seals';
import { tellPlot, type World } from './tellers';
import { makeTerritories } from './territories';
import { demoTopics, topicPlots } from './topics';
import { demoVolunteering } from './volunteering';
import { demoVotes } from './votes';
import { demoWishes } from './wishes';

type Persona = { openid: string; name: string; role: string; territory: string; phone?: string };
export type Demo = {
  collections: Record<string, object[]>;
  files: DemoFile[];
  personas: Persona[];
};

/** Everybody has lived and worked here for half a year. */
const SINCE_HOURS = -180 * 24;

/** Counted, not drawn: the demo is the same every time, and no nonce comes twice under one key. */
const counter = () => {
  let sealed = 0;
  return (): string => {
    sealed += 1;
    return sealed.toString(16).padStart(24, '0');
  };
};

const keysFrom = ({ FIELD_KEY, INDEX_KEY, AUDIT_KEY, BALLOT_KEY }: Record<string, string | undefined>) => {
  if (!FIELD_KEY || !INDEX_KEY) throw new Error('the demo seals phones: FIELD_KEY and INDEX_KEY are missing');
  if (!AUDIT_KEY) throw new Error('the demo seals histories: AUDIT_KEY is missing');
  if (!BALLOT_KEY) throw new Error('the demo seals ballots: BALLOT_KEY is missing');
  return { field: FIELD_KEY, index: INDEX_KEY, audit: AUDIT_KEY, ballot: BALLOT_KEY };
};

const withBoards = (
  territories: readonly Territory[],
  people: readonly Person[],
  now: Instant,
): Territory[] =>
  territories.map((place) => {
    if (place.level !== 'grid') return place;
    const workers = people.filter(({ holds }) => holds.includes(`grid_worker@${place._id}`));
    return workers.reduce((grid, worker) => boardWith(grid, worker, now), place);
  });

const personaOf = ({ openid, name, phone, home, posts }: Extra): Persona => {
  const [post] = posts;
  const territory = post?.territory ?? (home ? `${home.building}/${home.room}` : '');
  return { openid, name, role: post?.role ?? 'resident', territory, phone };
};

const requestsOf = (world: World, extras: readonly Extra[]): RequestDocument[] => {
  const askers = [...PLAYED, ...extras].flatMap(({ openid, home }) =>
    home ? [{ openid, building: home.building }] : [],
  );
  return [...personaPlots(), ...topicPlots(world.now), ...drawPlots(askers)].map((plot) =>
    tellPlot(world, plot, randomOf(`story ${plot.openid} ${plot.key}`)),
  );
};

/**
 * The demo district: the real 铁山区 with invented people and what they ask for. The same every time.
 * @param now epoch milliseconds; every instant lies so long before it
 * @param env the keys under which the functions of this cloud open what is sealed here
 */
export const makeDemo = ({ now, env }: { now: number; env: Record<string, string> }): Demo => {
  const today = instantOf(now);
  const keys = keysFrom(env);
  const crypto = smCrypto(keys, counter());
  const territories = makeTerritories();
  const nameOf = placeNames(territories);
  const extras = makeExtras(territories);
  const everybody = [...PLAYED, ...extras];
  const since = after(today, SINCE_HOURS);
  const people = everybody.map((each) => personOf(characterOf(each, nameOf), crypto, since));
  const album = openAlbum();
  const world: World = {
    now: today,
    crypto,
    people: new Map(people.map((person) => [person._id, person])),
    officers: officersOf(everybody),
    territories: new Map(territories.map((place) => [place._id, place])),
    nameOf,
    photoOf: album.photoOf,
  };
  const requests = requestsOf(world, extras);
  const disclosed = demoDisclosure(world.people, world.territories.get(YOUAI)?.households ?? 0, today);
  const { notices, questions } = demoNotices(today);
  const { volunteers, teams, activities } = demoVolunteering(world);
  const wishes = demoWishes(world, volunteers);
  const served = demoHours({ volunteers, activities, wishes }, today);
  return {
    collections: withSeals(
      {
        [TERRITORIES]: withBoards(territories, people, today),
        [PEOPLE]: people,
        requests,
        calls: demoCalls(world.people, today),
        ...demoPosts(today),
        ...demoTopics(today),
        ...demoOpinions(today),
        ...demoRatings(territories, today),
        disclosure_items: disclosed.items,
        disclosure_objections: disclosed.objections,
        disclosure_rounds: disclosed.rounds,
        notices,
        notices_questions: questions,
        volunteers,
        volunteers_teams: teams,
        activities: served.activities,
        hours: served.records,
        hours_accounts: served.accounts,
        wishes: served.wishes,
        votes: demoVotes(today, keys.ballot),
      },
      keys.audit,
      today,
    ),
    files: album.files(),
    personas: [...PLAYED.map(personaOf), { ...VISITOR, role: 'visitor', territory: '' }],
  };
};
