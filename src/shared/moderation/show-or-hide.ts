import type { ActionButton } from '../ui/input/button-row';

type Decide = (show: boolean) => void;

/** The two ways out for what lies with the moderators. */
export const showOrHide = (about: string, decide: Decide): [ActionButton, ActionButton] => [
  { words: '公开', label: `公开：${about}`, kind: 'sec', icon: 'check', onTap: () => decide(true) },
  { words: '不公开', label: `不公开：${about}`, kind: 'bad', icon: 'close', onTap: () => decide(false) },
];
