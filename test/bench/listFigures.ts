import type { Figure } from "./benchReport.ts";
import { benchId } from "./benchIds.ts";
import { type BenchWorld, LARGE, SMALL } from "./benchWorld.ts";
import { residentMegabytes } from "./cpuTime.ts";
import { type Measured, measureRequests } from "./measureRequests.ts";
import { signInTo } from "./signInTo.ts";

const REQUESTS = 600;
const WARM_UP = 200;

/** The ranked list's first page with login, policy and wall, against the floor in the same run. */
export async function listFigures(world: BenchWorld): Promise<Figure[]> {
  const small = await measureList(world, SMALL.org);
  const large = await measureList(world, LARGE.org);
  const floorSmall = await measureFloor(world, SMALL.org);
  const floorLarge = await measureFloor(world, LARGE.org);

  return [
    { name: "list of 10,000: floor, CPU a request", value: floorSmall.cpuMsEach, unit: "ms", target: null },
    { name: "list of 10,000: CPU a request", value: small.cpuMsEach, unit: "ms", target: null },
    { name: "list of 10,000: CPU against the floor", value: small.cpuMsEach / floorSmall.cpuMsEach, unit: "×", target: { most: 3 } },
    { name: "list of 100,000: floor, CPU a request", value: floorLarge.cpuMsEach, unit: "ms", target: null },
    { name: "list of 100,000: CPU a request", value: large.cpuMsEach, unit: "ms", target: null },
    { name: "list of 100,000: CPU against the floor", value: large.cpuMsEach / floorLarge.cpuMsEach, unit: "×", target: { most: 3 } },
    { name: "list of 10,000: p95", value: small.p95Ms, unit: "ms", target: null },
    { name: "list of 100,000: p95", value: large.p95Ms, unit: "ms", target: null },
    { name: "list: p95 at 100,000 against 10,000", value: large.p95Ms / small.p95Ms, unit: "×", target: { most: 1.5 } },
    { name: "assess 100,000 accounts", value: world.assessSeconds, unit: "s", target: null },
    { name: "assess: accounts a second", value: LARGE.accounts / world.assessSeconds, unit: "/s", target: null },
    { name: "server memory after the lists", value: await residentMegabytes(world.server.pid), unit: "MB", target: null },
  ];
}

async function measureList(world: BenchWorld, org: number): Promise<Measured> {
  const page = await signInTo(world, org);
  const first = (await page.get("accounts.list", { limit: 50 })) as { items: object[]; total: number };
  if (first.items.length !== 50) {
    throw new Error("the list must give fifty accounts");
  }

  return measureRequests({
    requests: REQUESTS,
    warmUp: WARM_UP,
    pids: [world.server.pid, world.postmaster],
    ask: async () => {
      await page.get("accounts.list", { limit: 50 });
    },
  });
}

function measureFloor(world: BenchWorld, org: number): Promise<Measured> {
  const url = `${world.floorUrl}/accounts/${benchId("org", org)}`;

  return measureRequests({
    requests: REQUESTS,
    warmUp: WARM_UP,
    pids: [world.floor.pid, world.postmaster],
    ask: async () => {
      await (await fetch(url)).json();
    },
  });
}
