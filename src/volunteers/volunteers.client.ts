import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import { newRequestKey } from '../shared/api/request-key';
import { learnSentences } from '../shared/format/error-text';
import { VOLUNTEERING_ERRORS } from '../shared/format/volunteering-errors';

learnSentences(VOLUNTEERING_ERRORS);

type TeamId = InputOf<'volunteers.getTeam'>['teamId'];
type Territory = InputOf<'volunteers.listTeams'>['within'];
/** Ids come from addresses of pages; the server parses them anew. */
export const territory = (text: string) => text as Territory;
export const team = (text: string) => text as TeamId;
export const person = (text: string) => text as InputOf<'volunteers.nameHelper'>['helper'];

/** Rows of a first page: what fits into a light setData. */
const ROWS = 12;

export const getMine = () => callOperation('volunteers.getMine', {});
export const listTeams = (within: string, cursor: string | null) =>
  callOperation('volunteers.listTeams', { within: territory(within), cursor, limit: ROWS });
export const getTeam = (id: string) => callOperation('volunteers.getTeam', { teamId: team(id) });
export const listPeople = (within: string, state: 'active' | 'waiting', cursor: string | null) =>
  callOperation('volunteers.list', { within: territory(within), state, cursor, limit: ROWS });
export const listWorkers = (within: string) =>
  callOperation('community.listWorkers', { within: territory(within) });
/** Never kept for a signal: a look that arrives later would be recorded although nobody saw anything. */
export const openContact = (personId: string, reason: string) =>
  callOperation('volunteers.openContact', { personId: person(personId), reason }, newRequestKey());
