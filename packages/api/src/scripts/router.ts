import type { LintFinding } from "@revisit/domain/script/lintFinding";
import { lintScript, requireAllAreas } from "@revisit/domain/script/lintScript";
import { z } from "zod";
import { admin, manager, rep } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { scriptDraft } from "./scriptDraft.ts";
import { scriptInput } from "./scriptInput.ts";
import { scriptView } from "./scriptView.ts";
import type { ScriptRow, ScriptView } from "./views.ts";

const asked = z.strictObject({ scriptId: z.uuid(), number: z.int().min(1).nullish() });

const archived = z.strictObject({ mutationId, scriptId: z.uuid(), isArchived: z.boolean() });

export const scriptsRouter = router({
  list: rep.read(nothing, async ({ ctx }): Promise<{ items: ScriptRow[] }> => ({ items: await ctx.scripts.list() })),

  get: rep.read(asked, async ({ ctx, input }): Promise<ScriptView> =>
    scriptView(await ctx.scripts.get(input.scriptId, input.number ?? null)),
  ),

  save: admin.write(z.strictObject({ mutationId, ...scriptInput }), async ({ ctx, input }) => {
    const draft = scriptDraft(input);

    requireAllAreas(draft);

    return { number: await ctx.scripts.publish(draft, ctx.asOf) };
  }),

  lint: manager.read(z.strictObject(scriptInput), async ({ ctx, input }): Promise<{ findings: LintFinding[] }> => {
    const competitors = await ctx.competitors.list();

    return {
      findings: [
        ...lintScript(
          scriptDraft(input),
          competitors.map(({ name }) => name),
        ),
      ],
    };
  }),

  archive: admin.write(archived, async ({ ctx, input }) => {
    await ctx.scripts.archive(input.scriptId, input.isArchived);

    return { ok: true as const };
  }),
});
