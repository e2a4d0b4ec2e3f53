import type { Problems } from '../runtime/problems';
import { knownApiNames } from './known-names';

// Written by webpack and by Taro themselves, or asked of any object by the language and by test reports.
const OPEN =
  /^(\$\$\w+|@@.*|asymmetricMatch|webpackJsonp|webpackChunk\w*|then|toJSON|constructor|hasOwnProperty|propertyIsEnumerable|toString|valueOf|__\w+)$/;

/** `members`, with everything else WeChat has reported and refused, never silently `undefined`. */
export function withMissingApis(members: Record<string, unknown>, problems: Problems): object {
  const refuse = (name: string) => () => {
    problems.missingApis.push(name);
    throw new Error(`wx.${name} is not part of the test harness`);
  };
  const known = knownApiNames().filter((name) => !Object.hasOwn(members, name));
  const target = { ...Object.fromEntries(known.map((name) => [name, refuse(name)])), ...members };
  return new Proxy(target, {
    get(object, name, receiver) {
      if (typeof name === 'symbol' || name in object || OPEN.test(name))
        return Reflect.get(object, name, receiver);
      return refuse(name)();
    },
  });
}
