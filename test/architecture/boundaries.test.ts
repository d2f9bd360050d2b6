import { afterEach, describe, expect, it } from "vitest";
import { runInTree } from "./runInTree.ts";
import { repository, sourceTree } from "./sourceTree.ts";

describe("declared packages", () => {
  const trees: ReturnType<typeof sourceTree>[] = [];
  afterEach(() => trees.splice(0).forEach((tree) => tree.remove()));

  it("every package that a workspace imports is in its package.json", () => {
    expect(boundaries(repository)).toMatchObject({ status: 0 });
  });

  it("a package that nobody declared is found", () => {
    const { status, output } = boundaries(tree({ "packages/domain/src/a.ts": 'import pino from "pino";\nexport const a = pino;\n' }));

    expect(status).not.toBe(0);
    expect(output).toContain("cannot import package `pino`");
  });

  it("a way out of a workspace that goes round its package is found", () => {
    const files = {
      "packages/api/src/b.ts": 'import { c } from "../../domain/src/c.ts";\nexport const b = c;\n',
      "packages/domain/src/c.ts": "export const c = 1;\n",
    };
    const { status, output } = boundaries(tree(files));

    expect(status).not.toBe(0);
    expect(output).toContain("leaves the package");
  });

  it("declared packages are not", () => {
    expect(
      boundaries(tree({ "packages/domain/src/d.ts": 'import { tzOffset } from "@date-fns/tz/tzOffset";\nexport const d = tzOffset;\n' })),
    ).toMatchObject({
      status: 0,
    });
  });

  function tree(files: Readonly<Record<string, string>>): string {
    const made = sourceTree(files);
    trees.push(made);

    return made.root;
  }
});

function boundaries(root: string) {
  const { status, stdout, stderr } = runInTree(root, "turbo/bin/turbo", ["boundaries", "--no-color"]);

  return { status, output: stdout + stderr };
}
