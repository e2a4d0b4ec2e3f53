import { folderOf } from '#kernel/files';
import { hasAccepted, type Person } from '#kernel/person';
import type { Me } from '#types/community';
import type { Instant } from '#types/time';
import { cardOf } from '../office/grid-board';
import { activeMemberships, residenceOf } from '../person.state';
import type { PlacePath } from '../place/place-path';
import { unansweredRefusal } from '../residence/residence.decide';

/** @param home the path of the residence, `null` where there is none */
export const meOf = (person: Person, home: PlacePath | null, now: Instant): Me => {
  const residence = residenceOf(person, now);
  return {
    personId: person._id,
    name: person.name,
    phone: person.maskedPhone,
    memberships: activeMemberships(person, now),
    residence: residence && {
      household: residence.territory,
      label: residence.label,
      level: residence.level ?? 'L1',
    },
    residenceRefusal: unansweredRefusal(person),
    gridCard: home && cardOf(home, now),
    groups: [...person.groups],
    followed: person.followed ?? null,
    privacyAccepted: hasAccepted(person),
    // the requests slice is the only one that keeps files of residents
    folder: folderOf('requests', person._id),
  };
};
