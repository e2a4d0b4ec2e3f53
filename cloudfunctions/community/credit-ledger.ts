import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { SendOutcome } from '#platform/wechat';
import type { PersonId } from '#types/ids';
import { creditOf, spend, type Use } from './credit.decide';
import { people } from './people.store';

/** The credit of everybody whom one batch of messages goes to: counted in memory, written once a person. */
export type Ledger = {
  /** Sets one credit aside; `false`: none is left, there is nothing to try. */
  take(person: Person, template: string): boolean;
  settle(person: Person, template: string, outcome: SendOutcome): void;
  /** One write for each person whose count changed, side by side. */
  write(ports: Pick<Ports, 'collection'>): Promise<void>;
};

type Account = Use & { person: Person; taken: number };

const ROUNDS = 6;

/** Onto the person as they are by then; who closed their account meanwhile has none. */
const keep = async (
  ports: Pick<Ports, 'collection'>,
  person: Person,
  uses: readonly Use[],
): Promise<void> => {
  const store = people(ports);
  let current: Person | null = person;
  for (let round = 0; round < ROUNDS && current; round += 1) {
    const next = spend(current, uses);
    if (!next || (await store.replace(current, { ...next, rev: current.rev + 1 }))) return;
    current = await store.load(current._id);
  }
  if (current) throw new Error('the credit of messages could not be recorded');
};

export const openLedger = (): Ledger => {
  const accounts = new Map<PersonId, Map<string, Account>>();
  const accountOf = (person: Person, template: string): Account => {
    const own = accounts.get(person._id) ?? new Map<string, Account>();
    accounts.set(person._id, own);
    const account = own.get(template) ?? { person, template, taken: 0, sent: 0, emptied: false };
    own.set(template, account);
    return account;
  };
  return {
    take: (person, template) => {
      const account = accountOf(person, template);
      const { left } = creditOf(person, template);
      if (account.emptied || (left !== null && account.taken >= left)) return false;
      account.taken += 1;
      return true;
    },
    settle: (person, template, outcome) => {
      const account = accountOf(person, template);
      // what may have arrived has used its credit
      if (outcome.kind === 'sent' || outcome.kind === 'uncertain') account.sent += 1;
      else account.taken -= 1;
      if (outcome.kind === 'refused' && outcome.noCredit) account.emptied = true;
    },
    write: async (ports) => {
      const own = [...accounts.values()].map((templates) => [...templates.values()]);
      await Promise.all(own.map((uses) => uses[0] && keep(ports, uses[0].person, uses)));
    },
  };
};
