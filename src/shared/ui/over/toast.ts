import Taro from '@tarojs/taro';
import { createStore } from '../../device/store';
import type { Tone } from '../tone';

export type Toast = { words: string; tone: Tone; id: number };

export const toastStore = createStore<Toast | null>(null);

/** Long enough to read it twice at 5 characters a second; nothing has to be caught in time. */
const shownFor = (words: string) => Math.max(2500, words.length * 400);

let last = 0;

/** A sentence at the bottom of the page, also read out. Never the only place where something is said. */
export function toast(words: string, tone: Tone = 'mute'): void {
  last += 1;
  const id = last;
  toastStore.set({ words, tone, id });
  setTimeout(() => {
    if (toastStore.get()?.id === id) toastStore.set(null);
  }, shownFor(words));
}

type Question = { title: string; words: string; yes: string; no?: string; danger?: boolean };

/** WeChat's own dialog: known to everyone, read out by the system. */
export async function confirm({
  title,
  words,
  yes,
  no = '取消',
  danger = false,
}: Question): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({
    title,
    content: words,
    confirmText: yes,
    cancelText: no,
    confirmColor: danger ? '#B3261E' : '#0B7348',
  });
  return agreed;
}
