import { query } from '#platform/operation';
import { mayOversee, workActions } from '../notice/notice.policy';
import { everyFileOf, filesOf, workOf } from '../notice/notice.view';
import { loadNotice } from '../notices.store';

export const getWork = query('notices.getWork', {
  load: loadNotice,
  policy: (actor, { document }) => mayOversee(actor, document),
  answer: async ({ document }, { actor, now, ports }) => {
    const proposed = [document.correction, document.returned].flatMap((each) => (each ? filesOf(each) : []));
    const links = await ports.files.links([...everyFileOf(document), ...proposed]);
    const may = workActions(actor, document);
    return workOf(document, { may, isAuthor: document.author.personId === actor.personId }, links, now);
  },
});
