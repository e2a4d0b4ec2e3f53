export type Verdict = 'pass' | 'return';

/** Whoever sends a result back must say why (`REASON_MISSING`); whoever accepts it need not. */
export function verifyProblems({ verdict, words }: { verdict: Verdict | null; words: string }) {
  return {
    ...(verdict === null ? { verdict: '请选择核查结果' } : {}),
    ...(verdict === 'return' && words.trim() === '' ? { words: '退回要写明原因，办理人才知道改哪里' } : {}),
  } as { verdict?: string; words?: string };
}
