/** Meanings that have a colour, always together with an icon or words. */
export type Tone = 'pri' | 'warn' | 'bad' | 'info' | 'mute';
