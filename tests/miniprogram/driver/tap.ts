import { attr, closest, describe, isTrue, type MpNode, walk } from '../view/tree';
import { toggle } from './controls';
import { resetForm, submitForm } from './forms';
import type { Hand } from './hand';

export type TapDeps = {
  /** Starts what a button's open-type does. @returns false when it has none */
  open(button: MpNode): boolean;
  follow(navigator: MpNode): void;
};

const LABELLED = new Set(['radio', 'checkbox', 'switch', 'button', 'input', 'textarea']);

/** A tap as WeChat handles it: the event climbs, then the native control does its part. */
export function tap(hand: Hand, node: MpNode, deps: TapDeps) {
  const disabled = closest(node, (one) => isTrue(one, 'disabled') && one.tag !== 'page');
  if (disabled) throw new Error(`${describe(disabled)} is disabled`);
  const native = nativePart(hand, node, deps);
  if (native === undefined || hand.hears(node, 'tap')) hand.send(node, 'tap', { x: 0, y: 0 });
  native?.();
}

function nativePart(hand: Hand, node: MpNode, deps: TapDeps): (() => void) | undefined {
  const at = closest(node, (one) => one.tag === 'label' || one.tag === 'navigator' || LABELLED.has(one.tag));
  const control = at?.tag === 'label' ? [...walk(at)].find((one) => LABELLED.has(one.tag)) : at;
  if (!control) return undefined;
  if (control.tag === 'navigator') return () => deps.follow(control);
  if (control.tag === 'input' || control.tag === 'textarea')
    return () => hand.mention(control, 'focus', { value: '', height: 0 });
  if (control.tag === 'button') return buttonPart(hand, control, deps);
  return () => void toggle(hand, control);
}

function buttonPart(hand: Hand, button: MpNode, deps: TapDeps): (() => void) | undefined {
  const formType = attr(button, 'form-type');
  if (formType === 'submit') return () => submitForm(hand, button);
  if (formType === 'reset') return () => resetForm(hand, button);
  if (attr(button, 'open-type') === '') return undefined;
  return () => {
    if (!deps.open(button))
      throw new Error(
        `${describe(button)}: the harness does not know open-type ${attr(button, 'open-type')}`,
      );
  };
}
