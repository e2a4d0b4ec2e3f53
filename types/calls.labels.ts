/** Whom one tap calls (一键通). The emergency lines come last here and first in every list of those who follow up. */
export const CALLEES = ['grid_worker', 'duty', '12345', '110', '119', '120'] as const;
export type Callee = (typeof CALLEES)[number];

export const CALLEE_LABELS: Record<Callee, string> = {
  grid_worker: '网格员',
  duty: '社区值班',
  '12345': '12345 热线',
  '110': '110 报警',
  '119': '119 火警',
  '120': '120 急救',
};

/** Answered by the emergency line itself; what we keep is only the reason to look in afterwards. */
const EMERGENCY_LINES: readonly Callee[] = ['110', '119', '120'];

export const isEmergency = (to: Callee): boolean => EMERGENCY_LINES.includes(to);

/** The longest note on how a call ended. */
export const MAX_OUTCOME_WORDS = 200;
