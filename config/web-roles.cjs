/** Roles that only WeChat knows, and what says the same to a browser. */
const NAMES = { text: 'img' };
/** What a role needs besides in a browser: headings a level, controls a place in the order of the Tab key. */
const REACHED = { tabindex: '0' };
const MORE = {
  heading: { 'aria-level': '2' },
  button: REACHED,
  radio: REACHED,
  switch: REACHED,
  tab: REACHED,
};

const isRole = (t, key) =>
  t.isJSXIdentifier(key, { name: 'aria-role' }) || t.isStringLiteral(key, { value: 'aria-role' });

/**
 * Babel plugin of the browser build: screens write WeChat's `aria-role`, in JSX or in an object that is spread into
 * an element; a browser knows it as `role`.
 */
module.exports = ({ types: t }) => {
  const inBrowser = (path, named) => {
    const { value } = path.node;
    if (!t.isStringLiteral(value)) return path.replaceWith(named('role', value));
    const all = { role: NAMES[value.value] ?? value.value, ...MORE[value.value] };
    return path.replaceWithMultiple(
      Object.entries(all).map(([name, words]) => named(name, t.stringLiteral(words))),
    );
  };
  return {
    name: 'web-roles',
    visitor: {
      JSXAttribute(path) {
        if (isRole(t, path.node.name))
          inBrowser(path, (name, value) => t.jsxAttribute(t.jsxIdentifier(name), value));
      },
      ObjectProperty(path) {
        if (isRole(t, path.node.key))
          inBrowser(path, (name, value) => t.objectProperty(t.stringLiteral(name), value));
      },
    },
  };
};
