import { contract } from '#types/contract';
import { COMMON_ERRORS } from '#types/errors';
import { faultNumber } from '#types/fault-number.labels';
import { ITEM_WRITING_ERRORS, NOTICE_WRITING_ERRORS } from './desk-errors';
import { errorText } from './error-text';
import { failureText } from './failure-text';
import { OPINION_ERRORS } from './opinion-errors';
import { RATING_ERRORS } from './rating-errors';
import { TOPIC_ERRORS } from './topic-errors';
import { VOLUNTEERING_ERRORS } from './volunteering-errors';
import { VOTE_ERRORS } from './vote-errors';
import { WISH_ERRORS } from './wish-errors';

const CODES = [
  ...new Set<string>([
    'NETWORK',
    ...COMMON_ERRORS,
    ...Object.values(contract).flatMap(({ errors }) => errors as readonly string[]),
  ]),
];
/** Somebody is asked to do something, or told what still works. */
const NEXT_STEP = /请|先|不受影响/;

const APART: Record<string, string> = {
  ...VOLUNTEERING_ERRORS,
  ...NOTICE_WRITING_ERRORS,
  ...ITEM_WRITING_ERRORS,
  ...TOPIC_ERRORS,
  ...VOTE_ERRORS,
  ...WISH_ERRORS,
  ...OPINION_ERRORS,
  ...RATING_ERRORS,
};
const sentenceOf = (code: string): string => APART[code] ?? errorText(code);

describe.each(CODES)('%s', (code) => {
  it('has a sentence of its own that says what to do', () => {
    expect(sentenceOf(code)).toMatch(/。$/);
    expect(sentenceOf(code)).toMatch(NEXT_STEP);
    if (code !== 'INTERNAL') expect(sentenceOf(code)).not.toBe(errorText('INTERNAL'));
  });
});

it('a code of a newer server is met with the sentence for faults, never with the code itself', () => {
  expect(errorText('FROM_NEXT_YEAR')).toBe(errorText('INTERNAL'));
});

it('a fault has a number to read out, the one in the log', () => {
  const [first, second] = [faultNumber('trace-7').slice(0, 3), faultNumber('trace-7').slice(3)];
  expect(failureText({ code: 'INTERNAL', details: {}, traceId: 'trace-7' })).toContain(
    `故障编号 ${first} ${second}`,
  );
});

it('what is no fault of ours has none', () => {
  expect(failureText({ code: 'CONFLICT', details: {}, traceId: 'trace-7' })).toBe(errorText('CONFLICT'));
});
