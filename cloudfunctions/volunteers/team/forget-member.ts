import { erase, isErased } from '#kernel/chain';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import { indexed } from './advance.state';
import { memberOf, type Team, type TeamEntry } from './team.state';
import { teamsOf } from './teams.store';

const PAGE = 50;

const isAbout = ({ by, about }: TeamEntry, person: PersonId): boolean =>
  by.personId === person || about?.personId === person;

/** A leader's place stays, without a name, until the community gives the team to somebody else. */
const withoutPerson = (team: Team, person: PersonId): Team => {
  const others = team.members.filter(({ personId }) => personId !== person);
  const mine = memberOf(team, person);
  const members = mine?.role === 'leader' ? [{ ...mine, name: '' }, ...others] : others;
  return indexed({
    ...team,
    rev: team.rev + 1,
    keys: [],
    members,
    applicants: team.applicants.filter(({ personId }) => personId !== person),
    socialWorker: team.socialWorker?.personId === person ? null : team.socialWorker,
    timeline: team.timeline.map((line) => (!isErased(line) && isAbout(line, person) ? erase(line) : line)),
  });
};

const isForgotten = (team: Team, person: PersonId): boolean =>
  memberOf(team, person)?.name === '' &&
  !team.timeline.some((line) => !isErased(line) && isAbout(line, person));

/** `false`: somebody was changing one of them, so it has to be asked again. */
export const forgetMember = async (ports: Pick<Ports, 'collection'>, person: PersonId): Promise<boolean> => {
  const store = teamsOf(ports);
  const known = await store.find({ where: { people: person }, orderBy: [['_id', 'asc']], limit: PAGE });
  const named = known.filter((team) => !isForgotten(team, person));
  const written = await Promise.all(named.map((team) => store.replace(team, withoutPerson(team, person))));
  // what did not fit is asked for again in the next minute
  return written.every(Boolean) && known.length < PAGE;
};
