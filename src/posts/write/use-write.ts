import { useNewForm } from '../../shared/form/use-new-form';
import { useSession } from '../../shared/session/use-session';
import { ownPlaceOf } from '../offices.view';
import { submit } from '../posts.changes';
import { EMPTY_POST, newPostOf, type PostDraft, problemsOf } from './write.rules';

/** The form of a new post, beginning at one's own place. */
export function useWrite() {
  const home = ownPlaceOf(useSession().me?.residence ?? null);
  const form = useNewForm<PostDraft, 'posts.submit'>({
    key: 'posts.submit',
    empty: EMPTY_POST,
    tells: ['notice.reply'],
    changeOf: (value) => {
      const post = newPostOf(value, value.place ?? home);
      return post && submit(post, value.photos);
    },
  });
  const { value } = form.draft;
  const place = value.place ?? home;
  return { ...form, place, problems: form.tried ? problemsOf(value, place) : {} };
}
