import { done, type Result, refuse } from '#kernel/result';
import { pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { MAX_HELPERS, type Relation, type VolunteerEvent } from '#types/volunteers.labels';
import type { Volunteer, Wishes } from './volunteer.state';

type Doer = { personId: PersonId; name: string };
type Moment = { by: Doer; now: Instant };

const told = (
  volunteer: Volunteer,
  kind: VolunteerEvent,
  { by, now }: Moment,
  words = '',
): Pick<Volunteer, 'timeline'> => ({
  timeline: [...volunteer.timeline, { at: now, kind, by: { personId: by.personId, name: by.name }, words }],
});

const whileRegistered = <Code extends string = never>(
  volunteer: Volunteer,
  next: () => Result<Volunteer, Code>,
): Result<Volunteer, Code | 'STATE_NOT_ALLOWED'> =>
  volunteer.state === 'left' ? refuse('STATE_NOT_ALLOWED', { state: volunteer.state }) : next();

export const correct = (volunteer: Volunteer, wishes: Wishes, moment: Moment) =>
  whileRegistered(volunteer, () =>
    done({ ...volunteer, ...wishes, within: pathOf(wishes.area), ...told(volunteer, 'corrected', moment) }),
  );

/** The minor's guardian stood before somebody in an office, or their paper did. */
export const confirmGuardian = (
  volunteer: Volunteer,
  { words, ...moment }: Moment & { words: string },
): Result<Volunteer, 'STATE_NOT_ALLOWED'> => {
  const { guardian, state } = volunteer;
  if (state !== 'waiting' || guardian === null) return refuse('STATE_NOT_ALLOWED', { state });
  return done({
    ...volunteer,
    state: 'active',
    guardian: { ...guardian, confirmedAt: moment.now },
    ...told(volunteer, 'guardian_confirmed', moment, words),
  });
};

/** Each look is told with its reason to whom it is about. */
export const openContact = (volunteer: Volunteer, { words, ...moment }: Moment & { words: string }) =>
  whileRegistered(volunteer, () =>
    done({ ...volunteer, ...told(volunteer, 'contact_opened', moment, words) }),
  );

export const nameHelper = (
  volunteer: Volunteer,
  { helper, relation, ...moment }: Moment & { helper: Doer | null; relation: Relation },
) =>
  whileRegistered(volunteer, () => {
    if (helper === null || helper.name === '' || helper.personId === volunteer._id)
      return refuse('HELPER_UNKNOWN');
    const others = volunteer.helpers.filter(({ personId }) => personId !== helper.personId);
    if (others.length >= MAX_HELPERS) return refuse('HELPERS_FULL', { most: MAX_HELPERS });
    const { personId, name } = helper;
    return done({
      ...volunteer,
      helpers: [...others, { personId, name, relation, since: moment.now }],
      ...told(volunteer, 'helper_named', moment, name),
    });
  });

export const dropHelper = (
  volunteer: Volunteer,
  { helper, ...moment }: Moment & { helper: PersonId },
): Result<Volunteer, 'STATE_NOT_ALLOWED'> => {
  const found = volunteer.helpers.find(({ personId }) => personId === helper);
  if (!found) return refuse('STATE_NOT_ALLOWED', { helper: false });
  return done({
    ...volunteer,
    helpers: volunteer.helpers.filter((each) => each !== found),
    ...told(volunteer, 'helper_dropped', moment, found.name),
  });
};

/** What is left of a person who gave it up: the number, and what was served under it (民政部令第67号 Art. 3). */
export const withoutPersonalData = (volunteer: Volunteer): Volunteer => ({
  ...volunteer,
  sealedBirthDate: null,
  sealedSex: null,
  sealedIdNumber: null,
  marks: [volunteer._id],
  skills: [],
  kinds: [],
  times: [],
  guardian: null,
  helpers: [],
});

export const leave = (volunteer: Volunteer, { words, ...moment }: Moment & { words: string }) =>
  whileRegistered(volunteer, () =>
    done({
      ...withoutPersonalData(volunteer),
      state: 'left' as const,
      ...told(volunteer, 'left', moment, words),
    }),
  );
