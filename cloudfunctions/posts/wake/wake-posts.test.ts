import type { Find } from '#platform/find';
import type { Tick } from '../../messages/messages.public';
import { wakeSpeaking } from './wake-posts';

/** Empty collections that tell what they were asked for: the field of the index behind each question. */
const asked: string[] = [];
let broken = '';
const ports = {
  collection: (declared: string | { name: string }) => ({
    find: async ({ where }: Find) => {
      const name = typeof declared === 'string' ? declared : declared.name;
      const question = `${name} ${Object.keys(where)[0]}`;
      asked.push(question);
      if (question === broken) throw new Error('the database is busy');
      return [];
    },
  }),
} as unknown as Tick['ports'];
const tick = { now: '2026-11-22T02:00:00.000Z', traceId: 'trace', ports } as Tick;

beforeEach(() => {
  asked.length = 0;
  broken = '';
});

it('looks at the limits of posts before anything else', async () => {
  await wakeSpeaking(tick);
  expect(asked[0]).toBe('posts wakeAt');
  expect(asked).toEqual(
    expect.arrayContaining(['posts choreAt', 'posts_bonds choreAt', 'posts_comments choreAt']),
  );
});

it('has looked at them even where counting breaks off', async () => {
  broken = 'posts_bonds choreAt';
  await expect(wakeSpeaking(tick)).rejects.toThrow('busy');
  expect(asked).toContain('posts wakeAt');
});
