import type { Page } from '../pages/page';
import type { PageStack } from '../pages/page-stack';
import { asError } from '../runtime/problems';
import type { Runtime } from '../runtime/runtime';
import { attr, type MpNode } from '../view/tree';
import { type CloudDeps, postToCloud } from '../wx/cloud';
import type { Questions } from '../wx/questions';
import { createHand } from './hand';
import { type OpenTypeDeps, openNatively } from './open-types';
import type { TapDeps } from './tap';

type Deps = { runtime: Runtime; stack: PageStack; questions: Questions; cloud: CloudDeps };

/** What taps on buttons with an open-type and on navigators set off, beyond their events. */
export function nativeTaps({ runtime, stack, questions, cloud }: Deps, page: Page): TapDeps {
  const open: OpenTypeDeps = {
    questions,
    files: cloud.files,
    phoneCode: async () => String((await postToCloud(cloud, '/_emulator/wechat/phone-code', '{}')).code),
    share: (button) =>
      void page.call('onShareAppMessage', {
        from: 'button',
        target: { id: attr(button, 'id'), dataset: {} },
      }),
  };
  return {
    open: (button) => openButton(runtime, page, button, open),
    follow: (navigator) => follow(stack, navigator),
  };
}

function openButton(runtime: Runtime, page: Page, button: MpNode, deps: OpenTypeDeps): boolean {
  const openType = attr(button, 'open-type');
  const work = openNatively(createHand(page, runtime.listens), button, deps);
  if (!work) return openType === 'share';
  const done = runtime.activity.begin(`open-type ${openType}`);
  void work.catch((error: unknown) => void runtime.problems.errors.push(asError(error))).finally(done);
  return true;
}

function follow(stack: PageStack, navigator: MpNode) {
  const url = attr(navigator, 'url');
  const way = attr(navigator, 'open-type') || 'navigate';
  if (way === 'switchTab') stack.switchTab(url);
  else if (way === 'redirect') stack.redirectTo(url);
  else if (way === 'navigateBack') stack.navigateBack(Number(navigator.attrs.delta ?? 1));
  else stack.navigateTo(url);
}
