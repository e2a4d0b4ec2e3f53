import type { Credit, Person } from '#kernel/person';

const unknown = (template: string): Credit => ({ template, accepted: 0, refused: 0, sent: 0, left: null });

export const creditOf = ({ credits }: Pick<Person, 'credits'>, template: string): Credit =>
  credits.find((credit) => credit.template === template) ?? unknown(template);

const withCredit = (person: Person, credit: Credit): Person => ({
  ...person,
  credits: [...person.credits.filter(({ template }) => template !== credit.template), credit],
});

export type Answer = { template: string; answer: 'accept' | 'reject' };

/** One acceptance is one message more; a refusal takes nothing away of what was accepted before. */
export const recordAnswers = (person: Person, answers: readonly Answer[]): Person =>
  answers.reduce((known, { template, answer }) => {
    const credit = creditOf(known, template);
    return withCredit(
      known,
      answer === 'accept'
        ? { ...credit, accepted: credit.accepted + 1, left: (credit.left ?? 0) + 1 }
        : { ...credit, refused: credit.refused + 1, left: credit.left ?? 0 },
    );
  }, person);

/** What a run of the clock did with the credit for one template. `emptied`: WeChat said that none is left (43101). */
export type Use = { template: string; sent: number; emptied: boolean };

/** `null`: nothing worth a write. Where nobody ever counted, sending alone begins no count. */
export const spend = (person: Person, uses: readonly Use[]): Person | null => {
  const counted = uses.filter(
    ({ template, sent, emptied }) => emptied || (sent > 0 && creditOf(person, template).left !== null),
  );
  if (counted.length === 0) return null;
  return counted.reduce((known, { template, sent, emptied }) => {
    const credit = creditOf(known, template);
    const left = emptied ? 0 : credit.left && Math.max(0, credit.left - sent);
    return withCredit(known, { ...credit, sent: credit.sent + sent, left });
  }, person);
};
