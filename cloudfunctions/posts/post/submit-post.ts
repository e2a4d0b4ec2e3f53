import { isFileOf } from '#kernel/files';
import { postIdOf } from '#kernel/ids';
import { abuseIn, type Verdict } from '#kernel/moderation';
import type { Person } from '#kernel/person';
import { done, refuse } from '#kernel/result';
import { ancestorAt, levelOf, parentOf } from '#kernel/territory';
import { create } from '#platform/change';
import type { CryptoProvider } from '#platform/crypto';
import { type Ask, anyoneSignedIn } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { loadPerson, loadPlace, maskedName, unheard } from '../../community/community.public';
import { postsOf } from '../posts.store';
import { submit } from './post.decide';
import { postSettings } from './post.settings.state';
import type { PostDocument, Speaker } from './post.state';

const NAME = 'posts.submit';

const speakerOf = (person: Person | null, crypto: () => CryptoProvider): Speaker => ({
  maskedName: maskedName(person),
  maskedPhone: person?.maskedPhone ?? null,
  sealedName: person?.name ? crypto().seal(person.name) : null,
  sealedPhone: person?.sealedPhone ?? null,
});

/** Nobody's flat is named to everybody: its building is. */
const namedPlace = (territory: TerritoryId): TerritoryId =>
  levelOf(territory) === 'household' ? (parentOf(territory) ?? territory) : territory;

/** WeChat checks pictures later and elsewhere, so a person looks first; words that are refused anyway cost no check. */
const verdictOn = async ({ ports, openid, input }: Ask<typeof NAME>): Promise<Verdict> => {
  const verdict = await ports.wechat.checkText({ openid, scene: 'forum', words: said(input) });
  return input.photos.length > 0 && verdict === 'pass' ? 'unchecked' : verdict;
};

/** All that everybody will read. */
const said = ({ words, place }: Ask<typeof NAME>['input']): string =>
  [words, place.detail].filter(Boolean).join('\n');

export const submitPost = create(NAME, {
  store: postsOf,
  load: async (ask) => {
    const { ports, personId, input, now } = ask;
    const community = ancestorAt(input.place.territory, 'community');
    const [person, place] = await Promise.all([
      loadPerson(ports, personId),
      loadPlace(ports, namedPlace(input.place.territory)),
    ]);
    const refusal = unheard(person, { words: said(input), within: community, official: false }, now);
    const verdict = refusal || !(await ask.mayStore()) ? 'unchecked' : await verdictOn(ask);
    return { person, place, community, refusal, verdict };
  },
  policy: anyoneSignedIn,
  decide: ({ person, place, community, refusal, verdict }, { personId, requestKey, input, now, ports }) => {
    const unsaid = refusal ?? abuseIn(verdict);
    if (unsaid) return unsaid;
    if (!place || community === null) return refuse('PLACE_UNKNOWN');
    const foreign = input.photos.flatMap((photo, at) => (isFileOf(photo, 'posts', personId) ? [] : [at]));
    if (foreign.length > 0) return refuse('FILE_NOT_YOURS', { places: foreign });
    const { kind, words, photos } = input;
    return done<PostDocument>(
      submit(
        {
          _id: postIdOf(personId, requestKey),
          kind,
          words,
          photos,
          place: {
            territory: place.id,
            label: place.label,
            point: input.place.point,
            detail: input.place.detail,
          },
          within: community,
          authorId: personId,
          author: maskedName(person),
          speaker: speakerOf(person, ports.crypto),
          calendar: place.overrides,
          settings: postSettings(place.path.map(({ settings }) => settings.posts ?? {})),
          verdict,
        },
        now,
      ),
    );
  },
  answer: ({ _id, text }) => ({ postId: _id, state: text.state }),
  missing: 'PLACE_UNKNOWN',
});
