import { attr, closest, type MpNode, textOf } from '../view/tree';

const ROLES: Record<string, string> = {
  button: 'button',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  picker: 'combobox',
  slider: 'slider',
  navigator: 'link',
  image: 'img',
  text: 'text',
  map: 'img',
};

/** Tags whose native control acts by itself, whatever the app binds. */
export const CONTROL_TAGS = new Set([
  'input',
  'textarea',
  'switch',
  'checkbox',
  'radio',
  'picker',
  'slider',
  'navigator',
]);

/** What a screen reader calls the node's kind; '' when it has none. */
export const roleOf = (node: MpNode): string => attr(node, 'aria-role') || (ROLES[node.tag] ?? '');

export type Name = { name: string; from: 'label' | 'text' | 'field label' | 'placeholder' | 'nothing' };

/** What a screen reader reads out for the node. A placeholder vanishes with the first letter: a weak name. */
export function nameOf(node: MpNode): Name {
  const label = attr(node, 'aria-label').trim();
  if (label) return { name: label, from: 'label' };
  const text = spoken(node).trim();
  if (text) return { name: text, from: 'text' };
  const field = closest(node, (one) => one.tag === 'label');
  if (field && textOf(field).trim()) return { name: textOf(field).trim(), from: 'field label' };
  const hint = attr(node, 'placeholder').trim();
  return hint ? { name: hint, from: 'placeholder' } : { name: '', from: 'nothing' };
}

function spoken(node: MpNode): string {
  if (attr(node, 'aria-hidden') === 'true') return '';
  if (node.text !== undefined) return node.text;
  return node.children.map((child) => attr(child, 'aria-label') || spoken(child)).join('');
}
