import * as v from 'valibot';
import { type Answer, type Ask, json, type Route, readJsonBody, refused } from '../server/http';
import { type Faults, faultPlan } from './faults';

const FAULTS = /^\/_emulator\/faults$/;

const set = async (faults: Faults, ask: Ask): Promise<Answer> => {
  const plan = v.safeParse(faultPlan, await readJsonBody(ask));
  if (!plan.success) return refused(400, 'FAULTS_MALFORMED', { problems: v.flatten(plan.issues) });
  faults.set(plan.output);
  return json({ rules: faults.rules() });
};

export const faultRoutes = (faults: Faults): Route[] => [
  { method: 'GET', path: FAULTS, answer: () => Promise.resolve(json({ rules: faults.rules() })) },
  { method: 'POST', path: FAULTS, answer: (ask) => set(faults, ask) },
  {
    method: 'DELETE',
    path: FAULTS,
    answer: () => {
      faults.clear();
      return Promise.resolve(json({ rules: [] }));
    },
  },
];
