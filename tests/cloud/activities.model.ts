import type { AsyncCommand } from 'fast-check';

/** What anybody can keep on paper: who is in, who was asked, who waits, and what time it is. */
export type Model = {
  now: number;
  status: 'open' | 'cancelled' | 'settled';
  places: number;
  in: Set<number>;
  offered: Map<number, number>;
  queue: number[];
  known: Set<number>;
  /** Minutes of coming and going; `null`: still there. */
  spans: Map<number, { from: number; until: number | null; flagged: boolean }[]>;
  closed: boolean;
};

/** What the product says and shows; the pure decisions and the cloud both stand behind it. */
export type Real = {
  act(op: string, person: number, more: Record<string, unknown>): Promise<string>;
  lead(op: string, more: Record<string, unknown>): Promise<string>;
  clock(): Promise<void>;
  advance(minutes: number): Promise<void>;
  look(): Promise<Seen>;
};
export type Seen = { in: number[]; offered: number[]; queue: number[]; taken: number };

export const START = 48 * 60;
export const END = 50 * 60;
export const PEOPLE = 9;
export const WAITING = 4;
const CANCEL = 2 * 60;
const OFFER = 12 * 60;

export const newModel = (): Model => ({
  ...{ now: 0, status: 'open', places: 2, queue: [], closed: false },
  ...{ in: new Set(), offered: new Map(), known: new Set(), spans: new Map() },
});

export let steps = 0;
/** Every answer that a life met, so that a model which never comes to something is noticed. */
export const met = new Set<string>();

const expectSame = async (model: Model, real: Real): Promise<void> => {
  const seen = await real.look();
  const ordered = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
  expect({ ...seen, in: ordered(seen.in), offered: ordered(seen.offered) }).toEqual({
    in: ordered(model.in),
    offered: ordered(model.offered.keys()),
    queue: model.queue,
    taken: model.in.size + model.offered.size,
  });
  expect(seen.taken).toBeLessThanOrEqual(model.places);
};

export type Command = AsyncCommand<Model, Real>;
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    steps += 1;
    await run(model, real);
    await expectSame(model, real);
  },
  toString: () => name,
});

const free = (model: Model): boolean =>
  model.in.size + model.offered.size < model.places && model.queue.length === 0;
const standing = (model: Model, person: number): boolean =>
  model.in.has(person) || model.offered.has(person) || model.queue.includes(person);

export const signUp = (person: number, wait: boolean): Command =>
  command(`signUp(${person}, ${wait})`, async (model, real) => {
    const expected = () => {
      if (model.status !== 'open') return 'STATE_NOT_ALLOWED';
      if (standing(model, person)) return 'ALREADY_SIGNED_UP';
      if (model.now >= START) return 'SIGN_UP_CLOSED';
      if (free(model)) return 'done';
      if (!wait) return 'FULL';
      return model.queue.length >= WAITING ? 'WAITING_LIST_FULL' : 'done';
    };
    const code = expected();
    met.add(code);
    expect(await real.act('signUp', person, { post: 'p1', wait, risksRead: true })).toBe(code);
    if (code !== 'done') return;
    model.known.add(person);
    if (free(model)) model.in.add(person);
    else model.queue.push(person);
  });

const forget = (model: Model, person: number): void => {
  model.in.delete(person);
  model.offered.delete(person);
  model.queue = model.queue.filter((each) => each !== person);
};

export const withdraw = (person: number): Command =>
  command(`withdraw(${person})`, async (model, real) => {
    const limit = model.in.has(person) ? START - CANCEL : START;
    const expected = () => {
      if (!model.known.has(person)) return 'NOT_SIGNED_UP';
      if (model.status !== 'open') return 'STATE_NOT_ALLOWED';
      if (!standing(model, person)) return 'NOT_SIGNED_UP';
      return model.now > limit ? 'CANCEL_LIMIT_PASSED' : 'done';
    };
    const code = expected();
    met.add(code);
    expect(await real.act('withdraw', person, {})).toBe(code);
    if (code === 'done') forget(model, person);
  });

export const answer = (person: number, accepted: boolean): Command =>
  command(`answer(${person}, ${accepted})`, async (model, real) => {
    const until = model.offered.get(person);
    const expected = () => {
      if (!model.known.has(person)) return 'NOT_SIGNED_UP';
      if (model.status !== 'open') return 'STATE_NOT_ALLOWED';
      return until === undefined || model.now > until ? 'OFFER_OVER' : 'done';
    };
    const code = expected();
    met.add(code);
    expect(await real.act('answerOffer', person, { accepted })).toBe(code);
    if (code !== 'done') return;
    forget(model, person);
    if (accepted) model.in.add(person);
  });

const runClock = (model: Model): void => {
  if (model.status !== 'open') return;
  for (const [person, until] of model.offered) if (model.now > until) model.offered.delete(person);
  while (model.now < START && model.in.size + model.offered.size < model.places && model.queue.length > 0) {
    const head = model.queue.shift();
    if (head !== undefined) model.offered.set(head, Math.min(model.now + OFFER, START));
  }
  if (model.closed || model.now < END + 60) return;
  model.closed = true;
  for (const spans of model.spans.values()) {
    for (const span of spans) {
      if (span.until === null) Object.assign(span, { until: Math.max(END, span.from), flagged: true });
    }
  }
};

export const clock = command('clock', async (model, real) => {
  await real.clock();
  runClock(model);
});

export const advance = (minutes: number): Command =>
  command(`advance(${minutes})`, async (model, real) => {
    await real.advance(minutes);
    model.now += minutes;
  });

/** Straight to the hour of the activity, or a little further once it is there. */
export const toTheGate = command('toTheGate', async (model, real) => {
  const minutes = model.now < START ? START + 7 - model.now : 23;
  await real.advance(minutes);
  model.now += minutes;
});

const atGate = (model: Model): boolean =>
  model.status === 'open' && model.now >= START - 30 && model.now <= END + 60;

export const enter = (person: number): Command =>
  command(`enter(${person})`, async (model, real) => {
    const spans = model.spans.get(person) ?? [];
    const expected = () => {
      if (!atGate(model)) return 'GATE_CLOSED';
      if (!model.in.has(person)) return 'NOT_SIGNED_UP';
      if (spans.at(-1)?.until === null) return 'ALREADY_PRESENT';
      return spans.length >= 6 ? 'TOO_MANY_SPANS' : 'done';
    };
    const code = expected();
    met.add(code);
    expect(await real.act('signIn', person, {})).toBe(code);
    if (code === 'done')
      model.spans.set(person, [...spans, { from: model.now, until: null, flagged: false }]);
  });

export const leave = (person: number): Command =>
  command(`leave(${person})`, async (model, real) => {
    const last = model.spans.get(person)?.at(-1);
    const expected = () => {
      if (!atGate(model)) return 'GATE_CLOSED';
      if (!model.in.has(person)) return 'NOT_SIGNED_UP';
      return last && (last.until === null || last.flagged) ? 'done' : 'NOT_PRESENT';
    };
    const code = expected();
    met.add(code);
    expect(await real.act('signOut', person, {})).toBe(code);
    if (code === 'done' && last) Object.assign(last, { until: model.now, flagged: false });
  });

export const setPlaces = (places: number): Command =>
  command(`setPlaces(${places})`, async (model, real) => {
    const taken = model.in.size + model.offered.size;
    const expected = () => {
      if (model.status !== 'open' || model.now >= START) return 'STATE_NOT_ALLOWED';
      return places < taken ? 'PLACES_TAKEN' : 'done';
    };
    const code = expected();
    met.add(code);
    expect(await real.lead('setPlaces', { post: 'p1', places })).toBe(code);
    if (code === 'done') model.places = places;
  });

export const cancel = command('cancel', async (model, real) => {
  const code = model.status !== 'open' || model.now >= END ? 'STATE_NOT_ALLOWED' : 'done';
  expect(await real.lead('cancel', { words: '下雨' })).toBe(code);
  if (code === 'done') model.status = 'cancelled';
});

export const settle = command('settle', async (model, real) => {
  const doubtful = [...model.in].some((person) =>
    (model.spans.get(person) ?? []).some(({ until, flagged }) => until === null || flagged),
  );
  const expected = () => {
    if (model.status !== 'open' || model.now < END) return 'STATE_NOT_ALLOWED';
    return doubtful ? 'FLAGS_OPEN' : 'done';
  };
  const code = expected();
  met.add(`settle ${code}`);
  expect(await real.lead('settle', {})).toBe(code);
  if (code === 'done') model.status = 'settled';
});
