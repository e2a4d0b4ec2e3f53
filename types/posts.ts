import * as v from 'valibot';
import { commentId, fileId, postId } from './ids';
import { textState } from './moderation';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { placeInput } from './place';
import { comment, myPost, myTrace, postDetail, postKind, postSummary } from './post-shapes';
import { MAX_COMMENT, MAX_POST, MAX_POST_PHOTOS, POST_ORDERS } from './posts.labels';
import { territoryId } from './territory';
import { words } from './text';

const SPEAKER = 'anyone who lives in that community, unless they are kept from speaking for a while';
/** Each names what it found or until when; nothing was stored. */
const SPEAKING = ['RESIDENCE_MISSING', 'PERSONAL_DATA_FOUND', 'TEXT_RISKY', 'SPEAKER_MUTED'] as const;

/** 百姓说事: what residents say to their community, and what others add to it. */
export const posts = {
  'posts.submit': operation({
    kind: 'change',
    input: v.strictObject({
      kind: postKind,
      words: words(MAX_POST),
      photos: v.optional(v.pipe(v.array(fileId), v.maxLength(MAX_POST_PHOTOS)), []),
      /** In the community where one lives; a flat is never named, its building is. */
      place: placeInput,
    }),
    /** `held`: a person looks at it first, always where there are pictures. */
    output: v.strictObject({ postId, state: textState }),
    who: SPEAKER,
    errors: [...SPEAKING, 'PLACE_UNKNOWN', 'FILE_NOT_YOURS'],
  }),
  'posts.list': operation({
    kind: 'query',
    input: v.strictObject({
      community: territoryId,
      kind: v.optional(v.nullable(postKind), null),
      order: v.optional(v.picklist(POST_ORDERS), 'newest'),
      ...page,
    }),
    output: pageOf(postSummary),
    who: 'anyone who comes from WeChat: what is shown',
    errors: [],
  }),
  'posts.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(myPost),
    who: 'anyone, what they said themselves',
    errors: [],
  }),
  'posts.exportMine': operation({
    kind: 'query',
    /** What one added to what others said; one's own posts are `posts.listMine`. */
    input: v.strictObject({ what: v.picklist(['comments', 'marks']), ...page }),
    output: pageOf(myTrace),
    who: 'anyone, what they said and marked themselves',
    errors: [],
  }),
  'posts.get': operation({
    kind: 'query',
    input: v.strictObject({ postId }),
    output: postDetail,
    who: 'anyone who comes from WeChat: what is shown, and what they said themselves',
    errors: [],
  }),
  'posts.listComments': operation({
    kind: 'query',
    input: v.strictObject({ postId, ...page }),
    output: pageOf(comment),
    who: 'anyone who may read the post: what is shown, and what they said themselves',
    errors: [],
  }),
  'posts.comment': operation({
    kind: 'change',
    input: v.strictObject({ postId, words: words(MAX_COMMENT) }),
    output: v.strictObject({ commentId, state: textState }),
    who: `${SPEAKER}; staff of that community in its name`,
    errors: [...SPEAKING],
  }),
  'posts.like': operation({
    kind: 'change',
    input: v.strictObject({ postId, on: v.boolean() }),
    output: v.strictObject({ postId, liked: v.boolean() }),
    who: 'anyone with a residence or an office in its district, once',
    errors: [],
  }),
  'posts.follow': operation({
    kind: 'change',
    input: v.strictObject({ postId, on: v.boolean() }),
    output: v.strictObject({ postId, followed: v.boolean() }),
    who: 'anyone with a residence or an office in its district; told of its answer',
    errors: [],
  }),
};
