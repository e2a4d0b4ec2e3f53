import type { IconName } from './show/icons';

/** Meanings that have a colour, always together with an icon or words. */
export type Tone = 'pri' | 'warn' | 'bad' | 'info' | 'mute';

/** A state in words with its icon; the colour only helps. */
export type Mark = { icon: IconName; tone: Tone; words: string };
