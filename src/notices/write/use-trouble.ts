import { useState } from 'react';
import type { Failure } from '#types/errors';
import { failureText } from '../../shared/format/failure-text';
import { toast } from '../../shared/ui/over/toast';
import { errorsOf, isDraftProblem } from './write.rules';
import type { DraftProblem, FieldErrors, WriteDraft } from './write.types';

const OFFLINE = '没有网络，还没有发布。写的内容都保存在这台设备上，有网络后再点一次。';

type Trouble = { words: string; isStale: boolean };

/** Where it went wrong: at a field, or as a whole. `stale`: what is said when somebody else was faster. */
export function useTrouble(stale: string, draft: Pick<WriteDraft, 'publishAt' | 'expiresAt'>) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  function point(problems: readonly DraftProblem[]): boolean {
    setErrors(errorsOf(problems, draft, Date.now()));
    if (problems.length > 0) toast('还有地方要改，看红字', 'bad');
    return problems.length > 0;
  }

  return {
    errors,
    trouble,
    point,
    clear: () => setTrouble(null),
    fail(error: Failure) {
      if (isDraftProblem(error.code)) return void point([error.code]);
      const isStale = error.code === 'REVISION_STALE';
      const words = error.code === 'NETWORK' ? OFFLINE : isStale ? stale : failureText(error);
      setTrouble({ words, isStale });
    },
  };
}
