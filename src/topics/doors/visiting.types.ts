import type { TopicBuilding } from '#types/topic-doors';

/** A door of a building; an empty room: one that is still to be named. */
export type Visiting = { building: TopicBuilding; room: string };
