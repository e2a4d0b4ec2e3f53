import { contract, type OperationName } from '#types/contract';
import { ROLES, type Role } from '#types/roles';
import { RELATIONS, type Relation, STANDINGS, type Standing } from './permissions.callers';
import { expected, permissionRules, type Verdict } from './permissions.rules';

const SIGNS: Record<Verdict, string> = {
  done: 'yes',
  empty: 'empty',
  NOT_FOUND_OR_FORBIDDEN: '–',
  IDENTITY_MISSING: '–',
  CHECKER_IS_HANDLER: 'told',
  RESIDENCE_MISSING: 'told',
  NAME_IS_PUBLISHED: 'told',
  OFFICE_HELD: 'told',
  PRIVACY_NOT_ACCEPTED: 'told',
  STATE_NOT_ALLOWED: 'told',
  APPROVER_IS_AUTHOR: 'told',
  FILE_NOT_YOURS: 'told',
  NOT_REGISTERED: 'told',
  NOT_SIGNED_UP: 'told',
  OWN_PRESENCE: 'told',
  OWN_HOURS: 'told',
  NO_HOURS: 'told',
  STANDING_MISSING: 'told',
};

const STANDING_TITLES: Record<Standing, string> = {
  reporter: 'who reported it',
  reporterOnStaff: 'who reported it and is staff there',
  handler: 'who handles it',
  handlerOnStaff: 'who handles it and is staff there',
  handlerDismissed: 'who handled it, dismissed',
  assignee: 'whom it was given to, from the grid beside',
  assigneeDismissed: 'whom it was given to, dismissed',
  passedOver: 'a worker of the grid, when given to another',
  oneself: 'the person themselves, as community lead',
  noRole: 'somebody without a role',
  visitor: 'a first-time visitor',
  nobody: 'nobody (no identity)',
};

const RELATION_TITLES: Record<Relation, string> = {
  own: 'the office is in the very territory of the matter',
  above: 'in the territory next above it',
  top: 'in its district',
  inside: 'in a territory inside it',
  beside: 'in the territory beside it',
  elsewhere: 'in another district',
  expired: 'in the very territory, ended yesterday',
  future: 'in the very territory, beginning next year',
  dismissed: 'in the very territory, until the person was dismissed',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const names = Object.keys(contract).sort() as OperationName[];

/** The relations that get more than everybody gets, by what they get. */
const officeCell = (name: OperationName, role: Role): string => {
  const rule = permissionRules[name];
  const verdicts = RELATIONS.map((relation) => ({ relation, verdict: expected(rule, { role, relation }) }));
  const better = verdicts.filter(({ verdict }) => verdict !== rule.else);
  if (better.length === 0) return SIGNS[rule.else];
  return [...new Set(better.map(({ verdict }) => verdict))]
    .map((verdict) => {
      const members = better.filter((each) => each.verdict === verdict);
      const where = members.map(({ relation }) => relation).join(' ');
      return verdict === 'done' ? where : `${SIGNS[verdict]}: ${where}`;
    })
    .join('; ');
};

const standingCell = (name: OperationName, standing: Standing): string =>
  SIGNS[expected(permissionRules[name], { standing })];

const explained = (titles: Record<string, string>): string =>
  Object.entries(titles)
    .map(([name, title]) => `- \`${name}\`: ${title}`)
    .join('\n');

const cases = names.length * (ROLES.length * RELATIONS.length + STANDINGS.length);

/** The published table: who may call what, as the tests prove it against the functions. */
export const permissionsDocument = (): string => `# Who may do what

Made by \`npm run docs:permissions\` from \`tests/proof/permissions.rules.ts\`, rules written by hand and apart from the
policies' code. \`npx jest tests/proof/permissions\` calls the real functions ${cases} times, every operation as
everybody below, and fails where an answer differs from this page, where an operation has no rule, and where a
missing document can be told from a forbidden one by the answer's bytes or the number of trips to the database.

## By office
A cell names the relations of an office that may: the territory of the office as seen from the territory of the matter.

${explained(RELATION_TITLES)}

\`yes\` everybody, \`–\` nobody in that role, \`empty\` a list without the matter, \`told\` refused with the reason (nobody
checks their own work; a call is logged from a residence). Roles are held together: of several offices the one that may counts.

${table(['operation', ...ROLES], [...names.map((name) => [name, ...ROLES.map((role) => officeCell(name, role))])])}

## By what somebody is to the matter

${explained(STANDING_TITLES)}

${table(
  ['operation', ...STANDINGS],
  names.map((name) => [name, ...STANDINGS.map((standing) => standingCell(name, standing))]),
)}

## In words

${table(
  ['operation', 'who'],
  names.map((name) => [name, contract[name].who]),
)}
`;
