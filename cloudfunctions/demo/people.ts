import { personIdOf } from '#kernel/ids';
import { maskPhone } from '#kernel/masks';
import type { Person } from '#kernel/person';
import type { Result } from '#kernel/result';
import type { CryptoProvider } from '#platform/crypto';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { decidePrivacy } from '../community/account/privacy.decide';
import { appoint } from '../community/office/office.decide';
import { newcomer } from '../community/person.state';
import { claimResidence, settleResidence } from '../community/residence/residence.decide';

export type Home = { household: TerritoryId; label: string; confirmed: boolean };
export type Post = { role: Role; territory: TerritoryId; label: string };
/** Somebody of the demo, before the decisions of the community made a person of them. */
export type Character = { openid: string; name: string; phone: string; home?: Home; posts?: readonly Post[] };

const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the demo does what nobody may: ${result.code}`);
};

// whoever appointed and confirmed came before the demo begins
const FOUNDER = personIdOf('demo-founder');

/** Lives and works where the character says, by the same decisions that a real person's calls would run. */
export const personOf = (character: Character, crypto: CryptoProvider, since: Instant): Person => {
  const { openid, name, phone, home, posts = [] } = character;
  const sealed = { sealed: crypto.seal(phone), masked: maskPhone(phone) };
  const consent = { version: PRIVACY_VERSION, decision: 'accepted' } as const;
  const known = made(decidePrivacy(newcomer(personIdOf(openid), openid, since), consent, since));
  let person: Person = { ...known, name, rev: 1 };
  if (home) person = claimResidence(person, { ...home, name, phone: sealed }, since);
  if (home?.confirmed) {
    person = made(settleResidence(person, { ...home, confirmed: true, words: '' }, FOUNDER, since));
  }
  // who lives here gave their number for themselves; that of an office is there to be published
  const workPhone = home ? null : phone;
  for (const post of posts) {
    person = made(appoint(person, { ...post, until: null, workPhone }, FOUNDER, since));
  }
  return { ...person, rev: 1 + person.history.length };
};
