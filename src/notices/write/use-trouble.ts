import { useState } from 'react';
import type { Failure } from '#types/errors';
import { failureText } from '../../shared/format/failure-text';
import { toast } from '../../shared/ui/over/toast';
import { errorsLeft, errorsOf, isDraftProblem } from './write.rules';
import type { DraftProblem, FieldErrors, WriteDraft } from './write.types';

const OFFLINE = '没有网络，还没有发布。写的内容都保存在这台设备上，有网络后再点一次。';

type Trouble = { words: string; isStale: boolean };

/**
 * Where it went wrong: at a field until something else is written there, or as a whole. `stale`: what is said when
 * somebody else was faster.
 */
export function useTrouble(stale: string, draft: WriteDraft) {
  const [found, setFound] = useState<{ errors: FieldErrors; of: WriteDraft }>({ errors: {}, of: draft });
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  function point(problems: readonly DraftProblem[]): boolean {
    setFound({ errors: errorsOf(problems, draft, Date.now()), of: draft });
    if (problems.length > 0) toast('还有地方要改，看红字', 'bad');
    return problems.length > 0;
  }

  return {
    errors: errorsLeft(found.errors, found.of, draft),
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
