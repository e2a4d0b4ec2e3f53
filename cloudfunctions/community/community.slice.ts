import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { account } from '#types/account';
import { community as contract } from '#types/community';
import { appoint } from './appoint';
import { bindResidence } from './bind-residence';
import { closeAccount } from './close-account';
import { communityCollections } from './community.collections';
import { confirmResidence } from './confirm-residence';
import { correctName } from './correct-name';
import { correctPhone } from './correct-phone';
import { decidePrivacy } from './decide-privacy';
import { declareGroups } from './declare-groups';
import { dismiss } from './dismiss';
import { follow } from './follow';
import { getMyData } from './get-my-data';
import { gridCard } from './grid-card';
import { listCommunities } from './list-communities';
import { listPlaces } from './list-places';
import { listResidenceClaims } from './list-residence-claims';
import { listWorkers } from './list-workers';
import { mapOf } from './map-of';
import { recordSubscriptions } from './record-subscriptions';
import { signIn } from './sign-in';
import { stopAccount } from './stop-account';

/** Territories, the people in them, and who holds which role where. */
export const community: Slice<'community'> = {
  name: 'community',
  contract: { ...contract, ...account },
  operations: {
    signIn,
    listPlaces,
    listCommunities,
    mapOf,
    gridCard,
    bindResidence,
    recordSubscriptions,
    getMyData,
    decidePrivacy,
    correctName,
    correctPhone,
    closeAccount,
    declareGroups,
    follow,
    listResidenceClaims,
    confirmResidence,
    listWorkers,
    appoint,
    dismiss,
    stopAccount,
  },
  collections: communityCollections,
  env: FIELD_KEYS,
  openapi: ['phonenumber.getPhoneNumber'],
  timeoutSeconds: 10,
  memoryMb: 256,
};
