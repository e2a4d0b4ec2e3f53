import { TEXT_STATE_LABELS } from '#types/moderation.labels';

type State = keyof typeof TEXT_STATE_LABELS;

/** How a text stands with the moderators: it is there to be read, or it is held. */
export const markOf = (state: State) => ({
  ...(state === 'shown'
    ? ({ tone: 'info', icon: 'chat' } as const)
    : ({ tone: 'warn', icon: 'shield' } as const)),
  words: TEXT_STATE_LABELS[state],
});
