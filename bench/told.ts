export type Told = {
  /** To whom WeChat was given a message, once for each time. */
  sent: readonly string[];
  perMinute: readonly number[];
  /** Runs of the clock that were ended in the middle. */
  killed: number;
  crashes: number;
  /** What the notice itself says. */
  counts: { waiting: number; sent: number; failed: number; uncertain: number };
};

/** @param people everybody whom the notice concerns */
export const judge = ({ sent, perMinute, killed, crashes, counts }: Told, people: number) => {
  const twice = sent.length - new Set(sent).size;
  const known = counts.sent + counts.failed + counts.uncertain;
  const figures = {
    minutes: perMinute.length,
    mostInAMinute: Math.max(...perMinute),
    killed,
    crashes,
    delivered: sent.length,
    twice,
    told: counts.sent,
    failed: counts.failed,
    uncertain: counts.uncertain,
  };
  const checks: [boolean, string][] = [
    [twice === 0, `${twice} were told twice`],
    [counts.waiting === 0, `${counts.waiting} still wait`],
    [known === people, `${known} of ${people} stand on a sheet`],
    // whoever is said to be told was; whoever got it and is not said to, is at least uncertain
    [counts.sent <= sent.length, `${counts.sent} are said to be told, ${sent.length} messages left`],
    [sent.length - counts.sent <= counts.uncertain, 'a message left that nobody answers for'],
    [killed > 0, 'no run was ever cut: nothing was shown'],
  ];
  return { figures, wrong: checks.flatMap(([holds, words]) => (holds ? [] : [words])) };
};
