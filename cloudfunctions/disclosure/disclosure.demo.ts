import { itemIdOf, objectionIdOf } from '#kernel/ids';
import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { DisclosureClass, ObjectionKind } from '#types/disclosure.labels';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { rulesOf } from './disclosure.rules.state';
import { type Act, begin } from './item/item.decide';
import { type Content, currentOf, type ItemDocument } from './item/item.state';
import { ask } from './objection/objection.decide';
import type { ObjectionDocument } from './objection/objection.state';

/** What a decision made of a document, with the revision that the platform counts; what nobody may do is a bug here. */
export const played = <D extends { rev: number }>(
  before: { rev: number } | null,
  next: Result<D, string>,
): D => {
  if (!next.ok) throw new Error(`the demo does what nobody may: ${next.code}`);
  return { ...next.data, rev: (before?.rev ?? 0) + 1 };
};

export type InventedItem = {
  serial: string;
  community: TerritoryId;
  from: string;
  households: number;
  class: DisclosureClass;
  period: string | null;
  content: Content;
};

/** A draft as `disclosure.create` would have stored it, under the usual rules. */
export const inventItem = ({ serial, ...invented }: InventedItem, act: Act): ItemDocument =>
  played(
    null,
    begin(
      {
        ...invented,
        _id: itemIdOf((act.by.personId ?? '') as PersonId, serial),
        rules: rulesOf([]),
        calendar: { holidays: [], workdays: [] },
      },
      act,
    ),
  );

export const inventObjection = (
  item: ItemDocument,
  asked: { serial: string; authorId: PersonId; kind: ObjectionKind; words: string; verdict?: Verdict },
  now: Instant,
): ObjectionDocument =>
  ask(
    {
      _id: objectionIdOf(asked.authorId, asked.serial),
      itemId: item._id,
      itemTitle: currentOf(item)?.content.title ?? '',
      community: item.community,
      authorId: asked.authorId,
      kind: asked.kind,
      words: asked.words,
      verdict: asked.verdict ?? 'pass',
      answerDays: item.rules.answerDays,
      calendar: item.calendar,
    },
    now,
  );
