import { commentIdOf } from '#kernel/ids';
import { abuseIn } from '#kernel/moderation';
import { done } from '#kernel/result';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, maskedName, unheard } from '../../community/community.public';
import { officerText } from '../post/post.view';
import { officerIn } from '../posts.policy';
import { loadPost } from '../posts.store';
import { say } from './comment.decide';
import { commentsOf } from './comments.store';

export const sayComment = create('posts.comment', {
  store: commentsOf,
  load: async (ask) => {
    const { ports, personId, openid, input, now } = ask;
    const [loaded, person, actor] = await Promise.all([
      loadPost(ask),
      loadPerson(ports, personId),
      ask.actor,
    ]);
    const post = loaded?.document;
    if (post?.text.state !== 'shown') return null;
    const officer = officerIn(actor, post);
    const { words } = input;
    const refusal = unheard(person, { words, within: post.within, official: officer !== null }, now);
    const isHeard = refusal === null && (await ask.mayStore());
    // at once: WeChat checks only for who was here within two hours
    const verdict = isHeard ? await ports.wechat.checkText({ openid, scene: 'comment', words }) : 'unchecked';
    return { post, person, officer, refusal, verdict };
  },
  policy: anyoneSignedIn,
  decide: ({ post, person, officer, refusal, verdict }, { personId, requestKey, input, now }) => {
    const unsaid = refusal ?? abuseIn(verdict);
    if (unsaid) return unsaid;
    return done(
      say(
        post,
        {
          _id: commentIdOf(personId, requestKey),
          authorId: personId,
          author: officer ? officerText(officer) : maskedName(person),
          official: officer !== null,
          words: input.words,
          verdict,
        },
        now,
      ),
    );
  },
  answer: ({ _id, text }) => ({ commentId: _id, state: text.state }),
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});
