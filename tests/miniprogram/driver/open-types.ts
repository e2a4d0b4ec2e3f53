import type { MpNode } from '../view/tree';
import { WxFail } from '../wx/api';
import { type DeviceFiles, keepPicked, type PickedFile } from '../wx/files';
import type { Answer, Questions } from '../wx/questions';
import type { Hand } from './hand';

export type OpenTypeDeps = {
  questions: Questions;
  files: DeviceFiles;
  /** A code that the cloud exchanges for this person's phone number. */
  phoneCode(): Promise<string>;
  share(button: MpNode): void;
};

type Detail = Record<string, unknown>;

/**
 * What WeChat does when a button with `open-type` is tapped: the name of its event and how the detail comes about.
 * The user consents unless the test answered otherwise beforehand.
 */
const OPEN_TYPES: Record<
  string,
  { event: string; detail(deps: OpenTypeDeps, answer: Answer): Promise<Detail> | Detail }
> = {
  getPhoneNumber: {
    event: 'getphonenumber',
    detail: async ({ phoneCode }) => ({ code: await phoneCode() }),
  },
  chooseAvatar: {
    event: 'chooseavatar',
    detail: ({ files }, { file }: Detail) => ({ avatarUrl: keepPicked(files, file as PickedFile) }),
  },
  agreePrivacyAuthorization: { event: 'agreeprivacyauthorization', detail: () => ({}) },
  openSetting: { event: 'opensetting', detail: () => ({ authSetting: {} }) },
};

/** @returns the work to wait for, or undefined when the open-type has no event of its own */
export function openNatively(hand: Hand, button: MpNode, deps: OpenTypeDeps): Promise<void> | undefined {
  const openType = String(button.attrs['open-type'] ?? '');
  if (openType === 'share') deps.share(button);
  const known = OPEN_TYPES[openType];
  if (!known) return undefined;
  if (!hand.hears(button, known.event)) hand.send(button, known.event);
  return detailOf(openType, deps).then((detail) => hand.send(button, known.event, detail));
}

async function detailOf(openType: string, deps: OpenTypeDeps): Promise<Detail> {
  try {
    const answered = deps.questions.prepared().includes(openType);
    const answer = answered ? await deps.questions.ask(openType, {}) : {};
    return { ...(await OPEN_TYPES[openType]?.detail(deps, answer)), errMsg: `${openType}:ok` };
  } catch (error) {
    if (error instanceof WxFail) return { errMsg: `${openType}:fail ${error.message}` };
    throw error;
  }
}
