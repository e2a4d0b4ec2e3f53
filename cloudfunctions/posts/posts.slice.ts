import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { postDesk } from '#types/post-desk';
import { posts as contract } from '#types/posts';
import { followPost, likePost } from './bond/mark-post';
import { sayComment } from './comment/say-comment';
import { exportMine } from './post/export-mine';
import { getPost, getWork, listComments, listDesk, listMyPosts, listPosts } from './post/read-posts';
import { answerPost, raisePost, turnPost } from './post/settle-post';
import { submitPost } from './post/submit-post';
import { postsCollections } from './posts.collections';
import { listToModerate } from './said/list-to-moderate';
import { appealText, moderateText, reportText } from './said/moderate-text';

/** 百姓说事: what residents say to everybody in their community, and what comes of it. */
export const posts: Slice<'posts'> = {
  name: 'posts',
  contract: { ...contract, ...postDesk },
  operations: {
    submit: submitPost,
    list: listPosts,
    listMine: listMyPosts,
    exportMine,
    get: getPost,
    listComments,
    comment: sayComment,
    like: likePost,
    follow: followPost,
    listDesk,
    getWork,
    answer: answerPost,
    turn: turnPost,
    raise: raisePost,
    report: reportText,
    appeal: appealText,
    listToModerate,
    moderate: moderateText,
  },
  collections: postsCollections,
  env: FIELD_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
