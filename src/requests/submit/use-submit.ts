import { useNewForm } from '../../shared/form/use-new-form';
import { useFollowed } from '../../shared/place/followed.store';
import { useSession } from '../../shared/session/use-session';
import { submit } from '../requests.changes';
import { EMPTY_DRAFT, homeOf, requestOf, type SubmitDraft, submitProblems } from './submit.rules';

/** The form of a new request, beginning at one's home. */
export function useSubmit() {
  const { me } = useSession();
  const home = homeOf(me?.residence ?? null);
  const followed = useFollowed(me);
  const form = useNewForm<SubmitDraft, 'requests.submit'>({
    key: 'requests.submit',
    empty: EMPTY_DRAFT,
    tells: ['request.progress'],
    changeOf: (value) => {
      const request = requestOf(value, value.place ?? home);
      return request && submit(request, value.photos);
    },
  });
  const { value } = form.draft;
  const place = value.place ?? home;
  return {
    ...form,
    place,
    /** Where choosing another place begins. */
    start: place?.territory ?? followed?.community ?? null,
    isHome: value.place === null,
    problems: form.tried ? submitProblems(value, place) : {},
  };
}
