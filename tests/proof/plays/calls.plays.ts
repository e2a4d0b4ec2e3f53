import { callIdOf, personIdOf } from '#kernel/ids';
import { maskPhone } from '#kernel/masks';
import { logCall } from '../../../cloudfunctions/calls/call.decide';
import type { CallDocument } from '../../../cloudfunctions/calls/call.state';
import { BEFORE } from '../world/people';
import { FLAT } from '../world/places';
import type { Scene } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const CALLS = 'calls';

/** An open call of the reporter, whom neighbours of the profession look after. */
const openCall = ({ serial, company, crypto }: Scene): CallDocument => {
  const { openid, name, phone } = company.reporter;
  const callerId = personIdOf(openid);
  return logCall(
    {
      _id: callIdOf(callerId, serial),
      to: '120',
      callerId,
      caller: {
        name,
        maskedPhone: phone ? maskPhone(phone) : null,
        sealedPhone: phone ? crypto.seal(phone) : null,
      },
      home: { territory: FLAT, label: '甲社区 · 第2网格 · 5号楼' },
      calledAt: BEFORE,
    },
    BEFORE,
  );
};

const stageOf =
  (more: object) =>
  (scene: Scene): Staged => {
    const call = openCall(scene);
    return {
      documents: { [CALLS]: [call] },
      input: { callId: call._id, ...more },
      target: { collection: CALLS, id: call._id },
    };
  };

const on = (more: object): Play => ({
  caller: 'handler',
  about: 'grid',
  stage: stageOf(more),
  missing: (input) => ({ ...input, callId: `c_${'0'.repeat(24)}` }),
});

const listed = (caller: Play['caller']): Play => ({
  caller,
  about: 'grid',
  stage: (scene) => ({ ...stageOf({})(scene), input: { limit: 50 } }),
  shows: (data, { target }) =>
    (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
});

export const callsPlays: Plays<'calls'> = {
  'calls.log': {
    caller: 'reporter',
    about: 'grid',
    stage: () => ({ documents: {}, input: { to: '120', calledAt: BEFORE }, target: null }),
  },
  'calls.listOpen': listed('handler'),
  'calls.listMine': listed('reporter'),
  'calls.openContact': on({ reason: '想去看看' }),
  'calls.followUp': on({ words: '人没事' }),
};
