import { type Bounds, givenNumber, type Layer, numberSetting } from '#kernel/settings';
import { STANDINGS, type Standing } from '#types/ratings.labels';

// No national text gives a number for any of these: each is a default that a territory may set.
const BOUNDS = {
  /** The day of a quarter on which its round opens, and for how many days. */
  estateOpensOn: { fallback: 32, least: 1, most: 80 },
  estateDays: { fallback: 45, least: 7, most: 90 },
  /** Below so many households nothing is published and nothing follows: a few could be recognised. */
  minRaters: { fallback: 10, least: 5, most: 5000 },
  /** In hundredths of a point: a mean below it opens a rectification. */
  lowHundredths: { fallback: 300, least: 100, most: 500 },
  /** The same for one item alone: below 2.5 lie the two lowest of the five levels. */
  lowItemHundredths: { fallback: 250, least: 100, most: 500 },
  /** Working days for the company to answer with measures. */
  answerDays: { fallback: 7, least: 1, most: 30 },
  /** Days that measures may take. */
  fixDays: { fallback: 30, least: 1, most: 180 },
  /** Working days for the community to check after that. */
  checkDays: { fallback: 5, least: 1, most: 30 },
  /** Working days after a limit until the street has it. */
  escalateDays: { fallback: 3, least: 1, most: 30 },
  /** Working days for the street to see to what came to it. */
  streetDays: { fallback: 10, least: 1, most: 60 },
  /** The month in which a year's appraisal opens, on its first day, and for how many days. */
  appraisalMonth: { fallback: 11, least: 1, most: 11 },
  appraisalDays: { fallback: 30, least: 7, most: 60 },
  /** Whichever is more: so many people, or so many per cent of the households. */
  minVoters: { fallback: 30, least: 5, most: 100_000 },
  minVoterShare: { fallback: 5, least: 0, most: 100 },
  /** Per cent of those who judged; more than that judge somebody unfit. */
  unfitLine: { fallback: 50, least: 10, most: 90 },
} satisfies Record<string, Bounds>;
type Key = keyof typeof BOUNDS;

const ESTATE: readonly Key[] = ['minRaters', 'lowHundredths', 'lowItemHundredths'];
const COMMITTEE: readonly Key[] = ['minVoters', 'minVoterShare', 'unfitLine'];

export type Source = 'default' | 'setting';

const sourceOf = (layers: readonly Layer[], keys: readonly Key[]): Source =>
  keys.some((key) => givenNumber(layers, key, BOUNDS[key]) !== undefined) ? 'setting' : 'default';

export type EstateSettings = Readonly<
  Record<
    | 'estateOpensOn'
    | 'estateDays'
    | 'minRaters'
    | 'lowHundredths'
    | 'lowItemHundredths'
    | 'answerDays'
    | 'fixDays'
    | 'checkDays'
    | 'escalateDays'
    | 'streetDays',
    number
  >
> & { source: Source };

/** @param layers what each territory on the path has set under `ratings`, the district first; the smaller wins */
export const estateSettings = (layers: readonly Layer[]): EstateSettings => {
  const value = (key: Key) => numberSetting(layers, key, BOUNDS[key]);
  return {
    estateOpensOn: value('estateOpensOn'),
    estateDays: value('estateDays'),
    minRaters: value('minRaters'),
    lowHundredths: value('lowHundredths'),
    lowItemHundredths: value('lowItemHundredths'),
    answerDays: value('answerDays'),
    fixDays: value('fixDays'),
    checkDays: value('checkDays'),
    escalateDays: value('escalateDays'),
    streetDays: value('streetDays'),
    source: sourceOf(layers, ESTATE),
  };
};

export type CommitteeSettings = Readonly<
  Record<'appraisalMonth' | 'appraisalDays' | 'minVoters' | 'unfitLine', number>
> & { standing: Standing; source: Source };

const isStanding = (value: unknown): value is Standing => STANDINGS.some((each) => each === value);

/** @param households of the community, of which the share is taken */
export const committeeSettings = (layers: readonly Layer[], households: number): CommitteeSettings => {
  const value = (key: Key) => numberSetting(layers, key, BOUNDS[key]);
  const given = layers.map(({ appraisalStanding }) => appraisalStanding).filter(isStanding);
  const standing = given.at(-1) ?? 'residents';
  // a share of the households says nothing about how many representatives there are
  const [share, least] =
    standing === 'residents'
      ? [Math.ceil((households * value('minVoterShare')) / 100), value('minVoters')]
      : [0, givenNumber(layers, 'minVoters', BOUNDS.minVoters) ?? BOUNDS.minVoters.least];
  return {
    appraisalMonth: value('appraisalMonth'),
    appraisalDays: value('appraisalDays'),
    minVoters: Math.max(least, share),
    unfitLine: value('unfitLine'),
    standing,
    source: given.length > 0 ? 'setting' : sourceOf(layers, COMMITTEE),
  };
};
