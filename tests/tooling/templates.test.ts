import ts from 'typescript';
import { sourcesOfApp } from './source-tree';

const isTemplate = (node: ts.Node): node is ts.JsxElement =>
  ts.isJsxElement(node) &&
  node.openingElement.attributes.properties.some(
    (one) => ts.isJsxAttribute(one) && one.name.getText() === 'compileMode',
  );

const isElement = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node)
    ? isElement(node.expression)
    : ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

/** What Taro's templates lose, always or at times, without a word: the phone shows nothing where the browser does. */
const lossOf = (node: ts.Node): string | null => {
  if (ts.isConditionalExpression(node) && [node.whenTrue, node.whenFalse].some(isElement))
    return 'a choice between elements';
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken)
    return null;
  return isElement(node.right) && ts.isPrefixUnaryExpression(node.left) ? 'an element behind a “not”' : null;
};

const lossesIn = (node: ts.Node, inTemplate: boolean): string[] => {
  const inside = inTemplate || isTemplate(node);
  const loss = inside ? lossOf(node) : null;
  const below: string[] = [];
  node.forEachChild((child) => {
    below.push(...lossesIn(child, inside));
  });
  return loss ? [`${loss}: ${node.getText().slice(0, 60)}`, ...below] : below;
};

const losses = (path: string, text: string): string[] =>
  lossesIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), false);

describe('templates (compileMode) are written so that the phone shows what the browser shows', () => {
  it.each([
    ['a choice between elements', '<View compileMode>{a ? <View>1</View> : <View>2</View>}</View>'],
    ['an element behind a “not”', '<View compileMode><View>{!a && (<View>1</View>)}</View></View>'],
  ])('%s is found', (loss, code) => {
    expect(losses('x.tsx', `const X = () => ${code};`)).toEqual([expect.stringContaining(loss)]);
  });

  it('what is written outside of one may choose', () => {
    const text = 'const X = () => <View>{a ? <View>1</View> : <View>2</View>}</View>;';
    expect(losses('x.tsx', text)).toEqual([]);
  });

  const templates = [...sourcesOfApp().values()].filter(({ text }) =>
    /^\s*(<View )?compileMode\b/m.test(text),
  );
  it.each(templates.map(({ path, text }) => [path, text]))('%s', (path, text) => {
    expect(losses(path, text)).toEqual([]);
  });
});
