import type { Actor } from '#kernel/actor';
import type { KeyRecord } from '#kernel/aggregate';
import { asOf } from '#kernel/chain';
import { personIdOf } from '#kernel/ids';
import type { Person, PersonEvent } from '#kernel/person';
import { done, refuse } from '#kernel/result';
import type { RequestKey } from '#types/ids';
import type { Instant } from '#types/time';
import { change, create } from './change';
import type { Collection } from './documents';
import type { Ask } from './operation';

const NAME = 'community.confirmResidence';
type Asking = Ask<typeof NAME>;
const ME = personIdOf('me');
const NOW = '2026-11-22T02:00:00.000Z';

const stored = (): Person =>
  ({ _id: personIdOf('li'), rev: 3, keys: [], name: '', history: [] }) as unknown as Person;

/** One document in memory; `rivals` other writers are faster, one a round. */
const memory = (rivals = 0) => {
  let left = rivals;
  const state = { document: stored(), writes: 0 };
  const store = {
    asOf: ({ history }: Person, now: Instant) => asOf(history, now),
    replace: async (before: Person, after: Person) => {
      if (left > 0) {
        left -= 1;
        state.document = { ...state.document, rev: state.document.rev + 1 };
      }
      if (before.rev !== state.document.rev) return false;
      state.document = after;
      state.writes += 1;
      return true;
    },
  } as Collection<Person>;
  return { state, store };
};

const ask = (words = 'yes', key = 'key-0001', mayStore = true): Asking => ({
  input: { personId: personIdOf('li'), household: '' as never, confirmed: true, words },
  openid: 'me',
  personId: ME,
  mayStore: async () => mayStore,
  actor: Promise.resolve<Actor>({ personId: ME, name: '', memberships: [] }),
  now: NOW,
  requestKey: key as RequestKey,
  ports: {} as never,
});

const renaming = (
  { state, store }: ReturnType<typeof memory>,
  parts: { may?: boolean; remember?: boolean } = {},
) =>
  change<typeof NAME, Person, { document: Person }>(NAME, {
    store: () => store,
    load: async () => ({ document: state.document }),
    policy: () => parts.may ?? true,
    decide: ({ document }, { input }) =>
      input.words === '' ? refuse('REASON_MISSING') : done({ ...document, name: input.words }),
    answer: (next) => ({ personId: next._id, level: next.rev === 4 ? 'L2' : null }),
    remember: parts.remember ?? true,
  });

describe('a change', () => {
  it('that is refused by the policy looks like a document that does not exist, and writes nothing', async () => {
    const cloud = memory();
    const missing = change<typeof NAME, Person, { document: Person }>(NAME, {
      ...{ store: () => cloud.store, policy: () => true, decide: ({ document }) => done(document) },
      load: async () => null,
      answer: (next) => ({ personId: next._id, level: null }),
    });
    const forbidden = await renaming(cloud, { may: false }).run(ask());
    expect(forbidden).toEqual(await missing.run(ask()));
    expect(forbidden).toMatchObject({ ok: false, code: 'NOT_FOUND_OR_FORBIDDEN' });
    expect(cloud.state.writes).toBe(0);
  });

  it('stores nothing of somebody who has not accepted the privacy notice', async () => {
    const cloud = memory();
    const refused = await renaming(cloud).run(ask('yes', 'key-0001', false));
    expect(refused).toMatchObject({ ok: false, code: 'PRIVACY_NOT_ACCEPTED' });
    expect(cloud.state.writes).toBe(0);
    // who may not do it at all learns nothing of it
    expect(await renaming(cloud, { may: false }).run(ask('yes', 'key-0001', false))).toMatchObject({
      code: 'NOT_FOUND_OR_FORBIDDEN',
    });
  });

  it('that is refused by the decision writes nothing', async () => {
    const cloud = memory();
    expect(await renaming(cloud).run(ask(''))).toMatchObject({ code: 'REASON_MISSING' });
    expect(cloud.state.document).toEqual(stored());
  });

  it('is refused for a key that stood for another input', async () => {
    const cloud = memory();
    await renaming(cloud).run(ask('one'));
    expect(await renaming(cloud).run(ask('two'))).toMatchObject({ code: 'REQUEST_KEY_REUSED' });
    expect(cloud.state.document.name).toBe('one');
  });

  it('gives up in a crowd that never lets it through', async () => {
    const cloud = memory(99);
    expect(await renaming(cloud).run(ask())).toMatchObject({ code: 'CONFLICT' });
    expect(cloud.state.writes).toBe(0);
  });

  it('raises the revision by one and keeps the key with its answer', async () => {
    const cloud = memory();
    expect(await renaming(cloud).run(ask())).toEqual({
      ok: true,
      data: { personId: stored()._id, level: 'L2' },
    });
    expect(cloud.state.document).toMatchObject({ rev: 4, name: 'yes', keys: [{ key: 'key-0001', by: ME }] });
  });

  it('gives the first answer to a repetition and does not decide again', async () => {
    const cloud = memory();
    const first = await renaming(cloud).run(ask());
    await renaming(cloud).run(ask('other', 'key-0002'));
    expect(await renaming(cloud).run(ask())).toEqual(first);
    expect(cloud.state.document.name).toBe('other');
  });

  it('gives the first answer even to somebody who may no longer', async () => {
    const cloud = memory();
    const first = await renaming(cloud).run(ask());
    expect(await renaming(cloud, { may: false }).run(ask())).toEqual(first);
  });

  it('decides again on the newer document when somebody was faster', async () => {
    const cloud = memory(2);
    expect(await renaming(cloud).run(ask())).toMatchObject({ ok: true, data: { level: null } });
    expect(cloud.state.document).toMatchObject({ rev: 6, name: 'yes' });
  });

  it('is decided no earlier than what is on record, so that it sees what somebody faster ended', async () => {
    const cloud = memory();
    const LATER = '2026-11-22T02:00:00.007Z';
    const moments: string[] = [];
    const looking = change<typeof NAME, Person, { document: Person }>(NAME, {
      ...{ store: () => cloud.store, load: async () => ({ document: cloud.state.document }) },
      policy: () => true,
      decide: ({ document }, { now }) => {
        moments.push(now);
        const event = { at: LATER, kind: 'appointed' } as PersonEvent;
        return done({ ...document, history: [...document.history, event] });
      },
      answer: (next, { now }) => {
        moments.push(now);
        return { personId: next._id, level: null };
      },
    });
    await looking.run(ask());
    await looking.run(ask('yes', 'key-0002'));
    expect(moments).toEqual([NOW, NOW, LATER, LATER]);
  });

  it('keeps no answer that holds personal data', async () => {
    const cloud = memory();
    await renaming(cloud, { remember: false }).run(ask());
    expect(cloud.state.document.keys).toEqual([]);
  });
});

describe('a creation', () => {
  const CREATE = 'requests.submit';
  type Draft = { _id: string; rev: number; keys: readonly KeyRecord[]; number: string };

  const collection = (takenNumbers: string[] = []) => {
    const rows = new Map<string, Draft>();
    const add: Collection<Draft>['add'] = async (document) => {
      if (rows.has(document._id)) return { added: false, clash: '_id' };
      if (takenNumbers.includes(document.number)) return { added: false, clash: 'number_1' };
      rows.set(document._id, document);
      return { added: true };
    };
    return { rows, store: { add, load: async (id) => rows.get(id) ?? null } as Collection<Draft> };
  };

  const submitting = ({ store }: ReturnType<typeof collection>, place: string | null = 'place') =>
    create<typeof CREATE, Draft, string>(CREATE, {
      store: () => store,
      load: async () => place,
      policy: () => true,
      decide: (_place, { requestKey }, attempt) =>
        done({ _id: requestKey, rev: 1, keys: [], number: `n${attempt}` }),
      answer: ({ _id, number }) =>
        ({ requestId: _id, number, status: 'submitted', rev: 1, dueAt: null }) as never,
      missing: 'PLACE_UNKNOWN',
    });
  const submission = (words = 'words'): Ask<typeof CREATE> =>
    ({ ...ask(), input: { words } }) as unknown as Ask<typeof CREATE>;

  it('is refused with a code of its own where the place does not exist', async () => {
    expect(await submitting(collection(), null).run(submission())).toMatchObject({ code: 'PLACE_UNKNOWN' });
  });

  it('is refused for a key that stood for something else', async () => {
    const cloud = collection();
    await submitting(cloud).run(submission());
    expect(await submitting(cloud).run(submission('other'))).toMatchObject({ code: 'REQUEST_KEY_REUSED' });
  });

  it('gives up when every number it draws is taken', async () => {
    const taken = Array.from({ length: 50 }, (_, n) => `n${n}`);
    expect(await submitting(collection(taken)).run(submission())).toMatchObject({ code: 'CONFLICT' });
  });

  it('draws again where a number is taken', async () => {
    expect(await submitting(collection(['n0', 'n1'])).run(submission())).toMatchObject({
      data: { number: 'n2' },
    });
  });

  it('made ten times at once makes one document and gives one answer', async () => {
    const cloud = collection();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submitting(cloud).run(submission())));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(cloud.rows.size).toBe(1);
  });
});
