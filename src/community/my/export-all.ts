import { getMyData } from '../community.client';
import { EXPORTS, getMyRegistration } from './exports';

type Kind = keyof typeof EXPORTS;
type Answer = Awaited<ReturnType<(typeof EXPORTS)[Kind]>>;
type Page = { items: readonly unknown[]; next: string | null };

/** Every page; `null` where one did not come: half an export would pass for a whole one. */
async function allOf(fetch: (cursor: string | null) => Promise<Answer>): Promise<unknown[] | null> {
  const items: unknown[] = [];
  let cursor: string | null = null;
  do {
    const reply: Answer = await fetch(cursor);
    if (!reply.ok) return null;
    const page: Page = reply.data;
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

/** All that the platform holds about me, as JSON text; `null` without an answer to every question. */
export async function exportAll(now: number): Promise<string | null> {
  const kinds = Object.keys(EXPORTS) as Kind[];
  const [person, volunteer, ...pages] = await Promise.all([
    getMyData(),
    getMyRegistration(),
    ...kinds.map((kind) => allOf(EXPORTS[kind])),
  ]);
  if (!person.ok || !volunteer.ok || pages.includes(null)) return null;
  const file = {
    exportedAt: new Date(now).toISOString(),
    person: person.data,
    volunteer: volunteer.data.registration,
    ...Object.fromEntries(kinds.map((kind, place) => [kind, pages[place]])),
  };
  return JSON.stringify(file, null, 2);
}
