import { personIdOf } from '#kernel/ids';
import { maskPhone } from '#kernel/masks';
import type { Person } from '#kernel/person';
import type { CryptoProvider } from '#platform/crypto';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { held, inventPerson } from '../../../cloudfunctions/community/community.demo';
import { dismiss } from '../../../cloudfunctions/community/office/office.decide';
import type { Officer } from '../../../cloudfunctions/requests/request/request.state';

/** A Monday at 9:00 in Asia/Shanghai, with ordinary weeks around it. */
export const NOW = '2026-11-23T01:00:00.000Z' as Instant;
/** Before that, when what the plays begin with has happened. */
export const BEFORE = '2026-11-20T01:00:00.000Z' as Instant;
const LONG_AGO = '2026-01-05T01:00:00.000Z' as Instant;
const YESTERDAY = '2026-11-22T01:00:00.000Z' as Instant;
const NEXT_YEAR = '2027-11-23T01:00:00.000Z' as Instant;

export type Tenure = 'holds' | 'expired' | 'future' | 'dismissed';
export type Somebody = {
  openid: string;
  name: string;
  phone?: string;
  posts: readonly { role: Role; territory: TerritoryId; tenure?: Tenure }[];
};

const PERIODS: Record<Tenure, { from: Instant; until: Instant | null }> = {
  holds: { from: LONG_AGO, until: null },
  expired: { from: LONG_AGO, until: YESTERDAY },
  future: { from: NEXT_YEAR, until: null },
  dismissed: { from: LONG_AGO, until: null },
};

const FOUNDER = personIdOf('founder');

/** A residence is not dismissed: it ends. */
const dismissedFrom = (person: Person, { role, territory, tenure }: Somebody['posts'][number]): Person => {
  if (tenure !== 'dismissed') return person;
  const result = dismiss(person, { role, territory }, FOUNDER, BEFORE);
  if (!result.ok) throw new Error(`${role} cannot be dismissed: ${result.code}`);
  return result.data;
};

/** As the operations would have left them, with their phone sealed under the keys of this cloud. */
export const personOf = ({ openid, name, phone, posts }: Somebody, crypto: CryptoProvider): Person => {
  const memberships = posts.map(({ role, territory, tenure = 'holds' }) => ({
    ...held(role, territory, '某处', LONG_AGO, role === 'resident' ? 'L2' : null),
    ...PERIODS[tenure],
  }));
  const sealed = phone ? { phone: { sealed: crypto.seal(phone), masked: maskPhone(phone) } } : {};
  return posts.reduce(dismissedFrom, inventPerson({ openid, name, memberships, ...sealed }, BEFORE));
};

export const officerOf = ({ openid, name, posts }: Somebody): Officer => {
  const [post] = posts;
  if (!post) throw new Error(`${name} holds no office`);
  return { personId: personIdOf(openid), name, role: post.role, territory: post.territory, phone: null };
};
