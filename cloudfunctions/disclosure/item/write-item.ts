import { refuse } from '#kernel/result';
import { change } from '#platform/change';
import type { FileId } from '#types/ids';
import { doerIn, mayWrite } from '../disclosure.policy';
import { itemsOf, loadItem } from '../disclosure.store';
import { changedAnswer, ownPhotos } from './create-item';
import { correct, discard, save, submit } from './item.decide';
import { type ItemDocument, versionsOf } from './item.state';

const writers = {
  store: itemsOf,
  load: loadItem,
  policy: (actor: Parameters<typeof mayWrite>[0], { document }: { document: ItemDocument }) =>
    mayWrite(actor, document),
  answer: changedAnswer,
};

const shownBefore = (item: ItemDocument): FileId[] => [
  ...versionsOf(item).flatMap(({ content }) => content.photos),
  ...(item.next?.content.photos ?? []),
];

export const saveItem = change('disclosure.save', {
  ...writers,
  decide: ({ document }, { actor, personId, input, now }) => {
    const { rev, title, words, amounts, photos } = input;
    return ownPhotos(photos, personId, shownBefore(document))
      ? save(document, rev, { title, words, amounts, photos }, { by: doerIn(actor, document.community), now })
      : refuse('FILE_NOT_YOURS');
  },
});

export const correctItem = change('disclosure.correct', {
  ...writers,
  decide: ({ document }, { actor, personId, input, now }) => {
    const { rev, title, words, amounts, photos, note } = input;
    const content = { title, words, amounts, photos };
    return ownPhotos(photos, personId, shownBefore(document))
      ? correct(document, rev, { content, note }, { by: doerIn(actor, document.community), now })
      : refuse('FILE_NOT_YOURS');
  },
});

export const submitItem = change('disclosure.submit', {
  ...writers,
  decide: ({ document }, { actor, input, now }) =>
    submit(document, input.rev, { by: doerIn(actor, document.community), now }),
});

export const discardItem = change('disclosure.discard', {
  ...writers,
  decide: ({ document }, { actor, input, now }) =>
    discard(document, input.rev, { by: doerIn(actor, document.community), now }),
});
