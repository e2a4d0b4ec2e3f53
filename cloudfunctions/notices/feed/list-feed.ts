import { anyoneSignedIn, query } from '#platform/operation';
import { loadPerson } from '../../community/community.public';
import { coverFile, summaryOf } from '../notice/notice.view';
import { findFeed, search } from './feed.store';
import { standingOf } from './standing';

export const listFeed = query('notices.listFeed', {
  // where somebody belongs is written on the person, so this one reads after the actor: two trips
  load: async ({ ports, personId, input, now }) => {
    const standing = standingOf(await loadPerson(ports, personId), input.community, now);
    const { words, kind } = input;
    return words === null
      ? findFeed(ports, standing, kind, input)
      : search(ports, standing, { words, kind }, input);
  },
  policy: anyoneSignedIn,
  answer: async ({ items, next }, { ports, now }) => {
    // the clock takes down what ended within its minute
    const shown = items.filter(
      ({ status, expiresAt }) => status === 'withdrawn' || !expiresAt || now < expiresAt,
    );
    const links = await ports.files.links(shown.flatMap(coverFile));
    return { items: shown.map((notice) => summaryOf(notice, links)), next };
  },
});
