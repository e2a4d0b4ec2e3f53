import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { account } from '#types/account';
import { community as contract } from '#types/community';
import { closeAccount } from './account/close-account';
import { correctName } from './account/correct-name';
import { correctPhone } from './account/correct-phone';
import { decidePrivacy } from './account/decide-privacy';
import { declareGroups } from './account/declare-groups';
import { getMyData } from './account/get-my-data';
import { signIn } from './account/sign-in';
import { communityCollections } from './community.collections';
import { recordSubscriptions } from './credit/record-subscriptions';
import { appoint } from './office/appoint';
import { dismiss } from './office/dismiss';
import { findByCode, showCode } from './office/id-code';
import { listWorkers } from './office/list-workers';
import { stopAccount } from './office/stop-account';
import { follow } from './place/follow';
import { gridCard } from './place/grid-card';
import { listCommunities } from './place/list-communities';
import { listPlaces } from './place/list-places';
import { mapOf } from './place/map-of';
import { bindResidence } from './residence/bind-residence';
import { confirmResidence } from './residence/confirm-residence';
import { listResidenceClaims } from './residence/list-residence-claims';

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
    showCode,
    findByCode,
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
