import type { CallReply } from '../../shared/api/call';
import { exportCalls, exportMessages, exportRequests, exportWishes, getMyData } from '../community.client';

type Page = { items: unknown[]; next: string | null };
type Answer = CallReply<'requests.exportMine' | 'calls.listMine' | 'messages.listMine' | 'wishes.listMine'>;

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
  const [person, requests, calls, messages, wishes] = await Promise.all([
    getMyData(),
    allOf(exportRequests),
    allOf(exportCalls),
    allOf(exportMessages),
    allOf(exportWishes),
  ]);
  if (!person.ok || !requests || !calls || !messages || !wishes) return null;
  const held = { person: person.data, requests, calls, messages, wishes };
  const file = { exportedAt: new Date(now).toISOString(), ...held };
  return JSON.stringify(file, null, 2);
}
