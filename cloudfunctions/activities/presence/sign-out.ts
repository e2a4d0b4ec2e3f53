import { refuse } from '#kernel/result';
import { amend } from '#platform/amend';
import { anyoneSignedIn, type Operation } from '#platform/operation';
import { activitiesOf } from '../activities.store';
import { signOut } from './gate.decide';
import { isForged, loadByCode, ownerOf, passed } from './pass-gate';

const NAME = 'activities.signOut';

const passing = amend(NAME, {
  store: activitiesOf,
  load: loadByCode,
  // whether they are signed up is told: who holds a code stands at the gate
  policy: anyoneSignedIn,
  owner: ownerOf,
  decide: passed(signOut),
  clash: 'CONFLICT',
});

export const signOutAtGate: Operation<typeof NAME> = {
  name: NAME,
  run: async (ask) => (isForged(ask.input.scene, ask.ports) ? refuse('CODE_FORGED') : passing.run(ask)),
};
