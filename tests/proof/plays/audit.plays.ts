import type { Anchor } from '../../../cloudfunctions/audit/anchor.state';
import { BEFORE } from '../world/people';
import { COMMUNITY } from '../world/places';
import { requestIn } from '../world/stages';
import type { Plays } from './play';

const DAY = '2026-11-20';

let staged = 0;

/** An anchor of a night in which nothing was sealed; each has a number of its own. */
const anchor = (): Anchor => {
  staged += 1;
  return {
    _id: `${COMMUNITY}#${String(staged).padStart(8, '0')}`,
    rev: 1,
    keys: [],
    kind: 'heads',
    territory: COMMUNITY,
    number: staged,
    day: DAY,
    at: BEFORE,
    collection: 'requests',
    ids: [],
    heads: [],
    keepMonths: null,
    previous: '',
    keyId: 'none',
    mac: `mac-${staged}`,
  };
};

const auditor = { caller: 'auditor', about: 'community' } as const;

export const auditPlays: Plays<'audit'> = {
  'audit.listAnchors': {
    ...auditor,
    stage: () => {
      const one = anchor();
      return {
        documents: { audit_anchors: [one] },
        input: { territory: COMMUNITY, limit: 50 },
        target: { collection: 'audit_anchors', id: one._id },
      };
    },
    shows: (data, { target }) =>
      (data as { items: { number: number }[] }).items.some(({ number }) => target?.id.endsWith(`${number}`)),
  },
  'audit.verifyDocument': {
    ...auditor,
    stage: (scene) => {
      const sealedOn = `${DAY} ${COMMUNITY}`;
      const request = { ...requestIn.assigned(scene), sealedOn };
      const another = { ...requestIn.assigned({ ...scene, serial: `${scene.serial} beside` }), sealedOn };
      return {
        documents: { requests: [request, another] },
        input: { collection: 'requests', id: request._id },
        target: { collection: 'requests', id: request._id },
      };
    },
    missing: (input) => ({ ...input, id: `r_${'0'.repeat(24)}` }),
  },
  'audit.verifyTerritory': {
    ...auditor,
    stage: () => ({
      documents: { audit_anchors: [anchor()] },
      input: { territory: COMMUNITY, from: DAY, until: DAY },
      target: null,
    }),
  },
};
