/**
 * Constructs that STYLE.md and the threat model forbid, by where they are forbidden. Each is a selector of ESLint's
 * `no-restricted-syntax`; test/architecture sees each fire.
 *
 * @typedef {{ selector: string, message: string }} Restriction
 */

/** @type {Restriction[]} */
export const EVERYWHERE = [
  {
    selector: "MemberExpression[property.name=/^[$](query|execute)RawUnsafe$/]",
    message: "SQL is never put together from text: use a parametrized query.",
  },
  {
    selector: "AssignmentPattern:matches([right.type='NewExpression'][right.callee.name='Date'], [right.callee.object.name='Date'])",
    message: "A day or instant is passed in, never defaulted.",
  },
  { selector: "AssignmentPattern[left.name='asOf']", message: "`asOf` is passed in, never defaulted." },
  {
    selector: ":matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression",
    message: "At the top level: a `function` declaration.",
  },
  {
    selector: "ClassDeclaration:not([superClass.name=/(Error|Component)$/])",
    message: "Classes are for errors (and error boundaries): use functions and plain objects.",
  },
  { selector: "ExportDefaultDeclaration", message: "Exports have the name of their file: no default export." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "React text only: markup from data is never put into the page.",
  },
  {
    selector: "ImportDeclaration[source.value=/^[.]{1,2}\\u002F(?!.*[.]([cm]?[jt]sx?|css|json|svg|png|woff2|po)([?].*)?$)/]",
    message: "Relative imports carry the file's extension.",
  },
];

/** @type {Restriction[]} The clock is read once a request, by the server; the domain is a function of its arguments. */
export const NO_CLOCK = [
  {
    selector:
      ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now'])",
    message: "No clock here: `asOf` is passed in.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "No randomness here: pass the number in." },
];

/** @type {Restriction[]} A procedure is three lines: load, decide, save. */
export const ROUTER_IS_THREE_LINES = [
  {
    selector: ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)",
    message: "A loop in a router is in the wrong file.",
  },
  { selector: "IfStatement", message: "A decision in a router is in the wrong file: it belongs to the domain." },
  { selector: "Property[key.name='where']", message: "A `where` in a router is in the wrong file: it belongs to a repository." },
];

/** @type {Restriction[]} What comes in is named to the last field. */
export const STRICT_INPUT = [
  {
    selector:
      "CallExpression:matches([callee.object.name='z'][callee.property.name=/^(any|looseObject)$/], [callee.property.name=/^(passthrough|loose)$/])",
    message: "Inputs are strict: `z.strictObject`, and a type for every field.",
  },
];

/** @type {Restriction[]} A test runs our own code, on its own clock argument, and can fail. */
export const HONEST_TESTS = [
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted|useFakeTimers|setSystemTime)$/]",
    message: "No mocks of our own modules, no fake clocks: pass an argument.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toMatch(Inline)?Snapshot|toThrowErrorMatching(Inline)?Snapshot$/]",
    message: "No snapshots: say what is expected.",
  },
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|todo)$/]",
    message: "No test is run alone or left for later.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(skip|fixme)$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]",
    message: "No test is skipped, except loudly where data outside the repository is missing (skipIf).",
  },
];
