import { AUDIT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { audit as contract } from '#types/audit';
import { auditCollections } from './declared';
import { listAnchors } from './list-anchors';
import { verifyDocument } from './verify-document';
import { verifyTerritory } from './verify-territory';

/** Whether anything was changed behind the back of the product, for those who have to know. */
export const audit: Slice<'audit'> = {
  name: 'audit',
  contract,
  operations: { listAnchors, verifyDocument, verifyTerritory },
  collections: auditCollections,
  env: [...AUDIT_KEYS, { name: 'AUDIT_KEYS_BEFORE', local: '' }],
  openapi: [],
  timeoutSeconds: 30,
  memoryMb: 512,
};
