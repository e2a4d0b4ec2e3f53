import type { MyData } from '#types/account';
import { ROLE_LABELS } from '#types/roles.labels';
import { dayText } from '../../shared/format/dates';

/** Where and as what, with its period. */
export function membershipLines({ memberships }: MyData, now: number) {
  return [...memberships].reverse().map(({ role, label, from, until }) => ({
    key: `${role} ${label} ${from}`,
    title: `${ROLE_LABELS[role]} · ${label}`,
    words: until === null ? `${dayText(from, now)}起` : `${dayText(from, now)}到${dayText(until, now)}`,
  }));
}

/** The last word of theirs about the notice; whether it is the notice in force, signing in tells. */
export const isAccepted = ({ consents }: MyData): boolean =>
  consents[consents.length - 1]?.decision === 'accepted';

const DECISIONS = { accepted: '同意', withdrawn: '撤回同意' } as const;

export function consentLines({ consents }: MyData, now: number) {
  return [...consents].reverse().map(({ version, decision, at }) => ({
    key: at,
    title: `${DECISIONS[decision]}隐私保护说明（${version}）`,
    words: dayText(at, now),
  }));
}
