import { type Actor, holdsAbove } from '#kernel/actor';
import type { TerritoryId } from '#types/territory';

/** Auditors alone: whoever runs the service must not be the one who says that nothing was changed in it. */
export const mayAudit = (actor: Actor, territory: TerritoryId): boolean =>
  holdsAbove(actor, ['auditor'], territory);
