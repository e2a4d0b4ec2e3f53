import { attr, closest, describe, type MpNode, walk } from '../view/tree';
import { ticked } from './controls';
import type { Hand } from './hand';

/** Send the form around `node` as its submit button does, with what every named field holds. */
export function submitForm(hand: Hand, node: MpNode) {
  hand.send(formOf(node), 'submit', { value: valuesOf(hand, formOf(node)), target: {} });
}

export const resetForm = (hand: Hand, node: MpNode) => hand.send(formOf(node), 'reset', {});

function formOf(node: MpNode): MpNode {
  const form = closest(node, (one) => one.tag === 'form');
  if (!form) throw new Error(`${describe(node)} is in no form`);
  return form;
}

function valuesOf(hand: Hand, form: MpNode): Record<string, unknown> {
  const fields = [...walk(form)].filter((node) => attr(node, 'name') !== '');
  return Object.fromEntries(fields.map((field) => [attr(field, 'name'), fieldValue(hand, field)]));
}

function fieldValue(hand: Hand, field: MpNode): unknown {
  if (field.tag === 'switch') return hand.page.natives.get(field, 'checked') === true;
  if (field.tag === 'radio-group') return ticked(hand, field)[0] ?? '';
  if (field.tag === 'checkbox-group') return ticked(hand, field);
  return hand.page.natives.get(field, 'value') ?? '';
}
