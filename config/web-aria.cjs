/** Roles that only WeChat knows, and what says the same to a browser. */
const NAMES = { text: 'img' };
/** What a role needs besides in a browser: headings a level, controls a place in the order of the Tab key. */
const REACHED = { tabindex: '0' };
const MORE = {
  heading: { 'aria-level': '2' },
  button: REACHED,
  checkbox: REACHED,
  link: REACHED,
  radio: REACHED,
  switch: REACHED,
  tab: REACHED,
};
/** Taro draws these as an element around the browser's own, and it is the inner one that a screen reader meets. */
const TYPED = ['Input', 'Textarea'];

const isNamed = (t, key, name) => t.isJSXIdentifier(key, { name }) || t.isStringLiteral(key, { value: name });

const attribute = (t) => (name, value) => t.jsxAttribute(t.jsxIdentifier(name), value);
const property = (t) => (name, value) => t.objectProperty(t.stringLiteral(name), value);

/** Where the role is computed (`onTap && 'button'`), whether it is reached is computed as well. */
const reachedIf = (t, value) => {
  const expression = t.isJSXExpressionContainer(value) ? value.expression : value;
  const controls = Object.keys(MORE).filter((role) => MORE[role] === REACHED);
  const isControl = t.callExpression(
    t.memberExpression(
      t.arrayExpression(controls.map((role) => t.stringLiteral(role))),
      t.identifier('includes'),
    ),
    [t.cloneNode(expression)],
  );
  const reached = t.conditionalExpression(isControl, t.stringLiteral('0'), t.identifier('undefined'));
  return ['tabindex', t.isJSXExpressionContainer(value) ? t.jsxExpressionContainer(reached) : reached];
};

/** `aria-role` becomes `role`, with what that role needs. */
const putRole = (t, path, named) => {
  const { value } = path.node;
  if (!t.isStringLiteral(value))
    return path.replaceWithMultiple([named('role', value), named(...reachedIf(t, value))]);
  const all = { role: NAMES[value.value] ?? value.value, ...MORE[value.value] };
  return path.replaceWithMultiple(
    Object.entries(all).map(([name, words]) => named(name, t.stringLiteral(words))),
  );
};

const inner = (t, name, value) =>
  attribute(t)('nativeProps', t.jsxExpressionContainer(t.objectExpression([property(t)(name, value)])));

/**
 * Babel plugin of the browser build: screens say in WeChat's words what a control is, in JSX or in an object that is
 * spread into an element; here it becomes what browsers and their screen readers know.
 */
module.exports = ({ types: t }) => ({
  name: 'web-aria',
  visitor: {
    JSXOpeningElement({ node }) {
      // The element around a picture carries its words.
      if (isNamed(t, node.name, 'Image')) node.attributes.push(inner(t, 'alt', t.stringLiteral('')));
    },
    JSXAttribute(path) {
      const { name, value } = path.node;
      if (isNamed(t, name, 'aria-role')) putRole(t, path, attribute(t));
      if (isNamed(t, name, 'aria-label') && TYPED.includes(path.parent.name.name))
        path.replaceWith(
          inner(t, 'aria-label', t.isJSXExpressionContainer(value) ? value.expression : value),
        );
    },
    ObjectProperty(path) {
      if (isNamed(t, path.node.key, 'aria-role')) putRole(t, path, property(t));
    },
  },
});
