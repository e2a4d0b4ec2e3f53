import { useNewForm } from '../../shared/form/use-new-form';
import { useSession } from '../../shared/session/use-session';
import { ask } from '../wishes.changes';
import { type AskDraft, EMPTY_DRAFT, problemsOf, wishOf } from './ask.rules';

/** The form of a new wish, for one's own home. */
export function useAsk() {
  const home = useSession().me?.residence ?? null;
  const form = useNewForm<AskDraft, 'wishes.ask'>({
    key: 'wishes.ask',
    empty: EMPTY_DRAFT,
    tells: ['wish.notice'],
    changeOf: (value) => {
      const wish = wishOf(value, home, Date.now());
      return wish && ask(wish);
    },
  });
  return { ...form, home, problems: form.tried ? problemsOf(form.draft.value, home) : {} };
}
