import ts from 'typescript';

const TESTS = ['test', 'it'];

/** The word a call begins with: `test` of `test('…')`, of `test.each([…])('…')` and of ``it.each`…`('…')``. */
function wordOf(expression) {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression)) return wordOf(expression.expression);
  return ts.isTaggedTemplateExpression(expression) ? wordOf(expression.tag) : null;
}

/** The names of all tests of a file as their runner tells them: `describe › test`; tables keep their placeholders (`%s`). */
export function testNamesOf(path, text) {
  const names = [];
  const visit = (node, around) => {
    let inside = around;
    if (ts.isCallExpression(node)) {
      const [title] = node.arguments;
      const word = title && ts.isStringLiteralLike(title) ? wordOf(node.expression) : null;
      if (TESTS.includes(word)) names.push([...around, title.text].join(' › '));
      if (word === 'describe') inside = [...around, title.text];
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), []);
  return names;
}
