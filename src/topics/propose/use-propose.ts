import { TOPIC_SOURCES, type TopicSource } from '#types/topics.labels';
import { useNewForm } from '../../shared/form/use-new-form';
import { useSession } from '../../shared/session/use-session';
import { type Scope, scopesOf } from '../scope.view';
import { propose } from '../topics.changes';
import { at } from '../topics.client';

type Draft = {
  source: TopicSource;
  title: string;
  words: string;
  territory: string | null;
  /** Chosen besides one’s own surroundings. */
  chosen: Scope | null;
  body: string;
  requests: string;
};
const EMPTY: Draft = {
  source: 'residents',
  title: '',
  words: '',
  territory: null,
  chosen: null,
  body: '',
  requests: '',
};

const NUMBER = /\d{6}-\d{5}-\d/g;

/** The form of a new topic, beginning at one's own house. */
export function usePropose() {
  const { me } = useSession();
  const office = me?.memberships.find(
    ({ role }) =>
      role.startsWith('community_') || role === 'street_coordinator' || role === 'district_operator',
  );
  // staff who live elsewhere propose nothing as neighbours
  const isNeighbour = me?.residence != null || office === undefined;
  const sourceOf = (source: TopicSource): TopicSource =>
    source === 'residents' && !isNeighbour ? 'organisation' : source;
  const scopes = scopesOf(me?.residence?.household ?? office?.territory ?? null);
  const form = useNewForm<Draft, 'topics.propose'>({
    key: 'topics.propose',
    empty: EMPTY,
    tells: ['notice.reply'],
    changeOf: ({ source, title, words, territory, body, requests }) => {
      const where = territory ?? scopes[0]?.value;
      if (!where || title.trim() === '' || words.trim() === '') return null;
      return propose({
        source: sourceOf(source),
        title: title.trim(),
        words: words.trim(),
        territory: at(where),
        body: body.trim(),
        requests: [...new Set(requests.match(NUMBER) ?? [])],
      });
    },
  });
  const { chosen, source } = form.draft.value;
  const isKnown = scopes.some(({ value }) => value === chosen?.value);
  return {
    ...form,
    draft: { ...form.draft, value: { ...form.draft.value, source: sourceOf(source) } },
    scopes: chosen && !isKnown ? [...scopes, chosen] : scopes,
    office: office?.territory ?? null,
    sources: TOPIC_SOURCES.filter((each) => each !== 'residents' || isNeighbour),
  };
}
