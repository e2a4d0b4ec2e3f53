import { attr, closest, describe, isTrue, type MpNode, walk } from '../view/tree';
import type { Hand } from './hand';

const inside = (node: MpNode, tag: string) => [...walk(node)].filter((one) => one.tag === tag);

/** Type into an `input` or `textarea`: the whole text at once, cut where WeChat cuts it. */
export function typeInto(hand: Hand, node: MpNode, text: string) {
  if (node.tag !== 'input' && node.tag !== 'textarea') throw new Error(`${describe(node)} takes no text`);
  if (isTrue(node, 'disabled')) throw new Error(`${describe(node)} is disabled`);
  const limit = Number(node.attrs.maxlength ?? 140);
  const value = limit >= 0 ? [...text].slice(0, limit).join('') : text;
  const inForm = attr(node, 'name') !== '' && closest(node, (one) => one.tag === 'form') !== undefined;
  hand.mention(node, 'focus', { value: hand.page.natives.get(node, 'value') ?? '', height: 0 });
  hand.page.natives.set(node, 'value', value);
  // A named field that only its form reads needs no listener of its own.
  if (inForm && !hand.hears(node, 'input')) hand.mention(node, 'input', { value, cursor: value.length });
  else hand.send(node, 'input', { value, cursor: value.length, keyCode: 0 });
  hand.mention(node, 'blur', { value, cursor: value.length });
}

/** Choose with a picker, switch, slider, radio-group or checkbox-group, in the value WeChat would send. */
export function choose(hand: Hand, node: MpNode, value: unknown) {
  const control = closest(node, (one) =>
    ['picker', 'switch', 'slider', 'radio-group', 'checkbox-group'].includes(one.tag),
  );
  if (!control) throw new Error(`${describe(node)} offers no choice`);
  if (isTrue(control, 'disabled')) throw new Error(`${describe(control)} is disabled`);
  if (control.tag === 'picker') refuseOutOfRange(control, value);
  const { natives } = hand.page;
  if (control.tag === 'switch') natives.set(control, 'checked', value);
  else if (control.tag.endsWith('-group')) tick(hand, control, [value].flat().map(String));
  else natives.set(control, 'value', value);
  report(hand, control, value);
}

/** Tap a radio, checkbox or switch. @returns false when the node is none */
export function toggle(hand: Hand, node: MpNode): boolean {
  const { natives } = hand.page;
  if (!['radio', 'checkbox', 'switch'].includes(node.tag)) return false;
  if (isTrue(node, 'disabled')) throw new Error(`${describe(node)} is disabled`);
  if (node.tag === 'switch') choose(hand, node, natives.get(node, 'checked') !== true);
  const group = closest(node, (one) => one.tag === `${node.tag}-group`);
  if (!group) return true;
  const value = attr(node, 'value');
  const others = node.tag === 'radio' ? [] : ticked(hand, group).filter((one) => one !== value);
  const now = node.tag === 'radio' || !ticked(hand, group).includes(value) ? [...others, value] : others;
  choose(hand, group, node.tag === 'radio' ? value : now);
  return true;
}

/** The values ticked in a group. */
export const ticked = (hand: Hand, group: MpNode): string[] =>
  inside(group, group.tag.replace('-group', ''))
    .filter((one) => [true, 'true'].includes(hand.page.natives.get(one, 'checked') as boolean))
    .map((one) => attr(one, 'value'));

function tick(hand: Hand, group: MpNode, values: string[]) {
  const options = inside(group, group.tag.replace('-group', ''));
  const unknown = values.filter((value) => !options.some((one) => attr(one, 'value') === value));
  if (unknown.length > 0) throw new Error(`${describe(group)} does not offer ${unknown.join(', ')}`);
  for (const option of options)
    hand.page.natives.set(option, 'checked', values.includes(attr(option, 'value')));
}

// In a form the control's value is read at the submit, so nobody has to listen to the change itself.
function report(hand: Hand, control: MpNode, value: unknown) {
  const inForm = attr(control, 'name') !== '' && closest(control, (one) => one.tag === 'form') !== undefined;
  if (inForm && !hand.hears(control, 'change')) hand.mention(control, 'change', { value });
  else hand.send(control, 'change', { value });
}

function refuseOutOfRange(picker: MpNode, value: unknown) {
  const range = picker.attrs.range;
  if (!['', 'selector'].includes(attr(picker, 'mode')) || !Array.isArray(range)) return;
  if (range[Number(value)] === undefined)
    throw new Error(`${describe(picker)} has ${range.length} choices, not one at ${String(value)}`);
}
