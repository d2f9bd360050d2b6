import { newId } from "@revisit/data/newId";
import pg from "pg";
import { benchId } from "./benchIds.ts";
import type { Figure } from "./benchReport.ts";
import { type BenchWorld, SMALL } from "./benchWorld.ts";
import { measureRequests } from "./measureRequests.ts";
import { signInTo } from "./signInTo.ts";

const REQUESTS = 400;
const WARM_UP = 100;

type Saved = { version: number };

/** Saving one answer of a review under way, as the live screen does at a pause of typing, against a bare update of the row. */
export async function answerFigures(world: BenchWorld): Promise<Figure[]> {
  const page = await signInTo(world, SMALL.org);
  const [reviewId, answerId, accountId] = [newId(), newId(), benchId("account", SMALL.org, 1)];
  await giveScript(world.ownerUrl);
  await page.post("reviews.start", { mutationId: newId(), reviewId, accountId, version: null });
  const review = (await page.get("reviews.get", { reviewId })) as { questions: { id: string; kind: string }[] };
  const questionId = review.questions.find(({ kind }) => kind === "text")?.id;
  let version = 0;
  const pids = [world.server.pid, world.postmaster];
  const saving = await measureRequests({
    requests: REQUESTS,
    warmUp: WARM_UP,
    pids,
    ask: async (n) => {
      const saved = (await page.post("reviews.saveAnswer", {
        mutationId: newId(),
        reviewId,
        questionId,
        answerId,
        value: null,
        note: `What the customer said, ${String(n)}`,
        phrasing: "direct",
        baseVersion: version,
      })) as Saved;
      version = saved.version;
    },
  });
  const headers = { "content-type": "application/json" };
  const floor = await measureRequests({
    requests: REQUESTS,
    warmUp: WARM_UP,
    pids: [world.floor.pid, world.postmaster],
    ask: async (n) => {
      await (
        await fetch(`${world.floorUrl}/answers`, {
          method: "POST",
          headers,
          body: JSON.stringify({ orgId: benchId("org", SMALL.org), answerId, note: `floor ${String(n)}` }),
        })
      ).json();
    },
  });

  return [
    { name: "saving an answer: floor, CPU", value: floor.cpuMsEach, unit: "ms", target: null },
    { name: "saving an answer: CPU", value: saving.cpuMsEach, unit: "ms", target: null },
    { name: "saving an answer: CPU against the floor", value: saving.cpuMsEach / floor.cpuMsEach, unit: "×", target: null },
    { name: "saving an answer: p95", value: saving.p95Ms, unit: "ms", target: { most: 300 } },
  ];
}

/** The bench's organizations are filled below the application: the one that is reviewed gets a script. */
async function giveScript(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const [org, script, version] = [benchId("org", SMALL.org), newId(), newId()];
  await client.query("insert into script (org_id, id, name, purpose) values ($1, $2, 'Bench', 'To be measured')", [org, script]);
  await client.query(
    "insert into script_version (org_id, id, script_id, number, pitch, fallback, single_question, published_at) values ($1, $2, $3, 1, 'p', 'f', 's', now())",
    [org, version, script],
  );
  for (const [position, area] of ["perception", "needs", "competition"].entries()) {
    await client.query(
      "insert into question (org_id, id, version_id, key, position, area, kind, direct, subtle, delicacy) values ($1, $2, $3, $4, $5, $6, 'text', 'Direct?', 'Subtle?', 2)",
      [org, newId(), version, area, position, area],
    );
  }
  await client.end();
}
