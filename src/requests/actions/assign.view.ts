import type { OutputOf } from '#types/contract';
import { ASSIGNEE_ROLES, type Status } from '#types/requests.labels';
import type { Role } from '#types/roles';
import { ROLE_LABELS } from '#types/roles.labels';

type Worker = OutputOf<'community.listWorkers'>['items'][number];

/** The choice that names nobody: whoever of the grid acknowledges first has it. */
export const ANY_WORKER = 'any';

const COMMUNITY_PARTS = 3;
const GRID_PARTS = 4;
const firstParts = (territory: string, count: number) => territory.split('/').slice(0, count).join('/');

/** `420205/003/001/g02/b05` → `420205/003/001`. */
export const communityOf = (territory: string): string => firstParts(territory, COMMUNITY_PARTS);

const assignable: readonly Role[] = ASSIGNEE_ROLES;

/** The grid's own workers first: they know the building and are nearest. One row a person, with every role held. */
export function assigneesOf(workers: readonly Worker[], territory: string) {
  const grid = firstParts(territory, GRID_PARTS);
  const people = new Map<string, { value: string; title: string; roles: string[]; near: boolean }>();
  for (const worker of workers.filter(({ role }) => assignable.includes(role))) {
    const known = people.get(worker.personId);
    const role = `${ROLE_LABELS[worker.role]} · ${worker.label}`;
    const near = worker.territory === grid;
    if (known) {
      known.roles.push(role);
      known.near ||= near;
    } else people.set(worker.personId, { value: worker.personId, title: worker.name, roles: [role], near });
  }
  const rows = [...people.values()].sort((a, b) => Number(b.near) - Number(a.near));
  // A matter of the whole community lies in no grid.
  const inGrid = grid.split('/').length === GRID_PARTS;
  return [
    ...(inGrid ? [{ value: ANY_WORKER, title: '本网格的网格员', words: '谁先签收谁办理' }] : []),
    ...rows.map(({ value, title, roles }) => ({ value, title, words: roles.join('，') })),
  ];
}

/** Somebody has begun: taking it from them must be explained. */
export const isTaken = (status: Status): boolean => status === 'acknowledged';

type Problems = { assignee?: string; words?: string };

export function assignProblems(
  { assignee, words }: { assignee: string | null; words: string },
  status: Status,
): Problems {
  return {
    ...(assignee === null ? { assignee: '请选一个人' } : {}),
    ...(isTaken(status) && words.trim() === '' ? { words: '已经有人在办，换人请写明原因' } : {}),
  };
}
