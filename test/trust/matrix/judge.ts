import type { Tenancy } from "@revisit/api/context";
import { foreignCanaries } from "./canary.ts";
import { cellsOf, type Cell } from "./cells.ts";
import { expectedOf } from "./expectation.ts";
import type { Fixture } from "./fixture.ts";
import type { Outcome } from "./outcome.ts";
import { ORACLE, type Actor } from "./places.ts";
import type { World } from "./world.ts";

/** Calls what is judged as an actor, with an input, in a tenancy. */
export type Calls = (actor: Actor, input: unknown, tenancy: Tenancy) => Promise<Outcome>;

export type Verdict = { readonly cells: number; readonly denied: number; readonly deviations: readonly string[] };

export type Judging = {
  readonly world: World;
  readonly path: string;
  readonly calls: Calls;
  readonly fixture: Fixture;
  /** the policy by which to judge, where the procedure's own was changed */
  readonly policy: string;
  /** what success is done in; refusals are done in `refusing` */
  readonly succeeding: Tenancy;
  readonly refusing: Tenancy;
  readonly stopAtFirst?: boolean;
};

const IN_BOTH: readonly Actor[] = ["rep owner", "rep of both, in the other"];

/** Calls one procedure in every cell of one fixture and holds each answer against the oracle. */
export async function judge(judging: Judging): Promise<Verdict> {
  const cells = cellsOf(judging.fixture, judging.world);
  const deviations: string[] = [];
  const nowhere = new Map<string, string>();
  let denied = 0;

  for (const cell of cells) {
    const expected = expectedIn(judging, cell);
    const outcome = await callIn(judging, cell, expected);
    const found = [
      ...deviationsOf(judging, cell, { expected, outcome }),
      ...(judging.fixture.isOfBoth ? [] : tellingApart(cell, outcome, nowhere)),
    ];

    denied += expected === "ok" ? 0 : 1;
    deviations.push(
      ...found.map(
        (what) =>
          `${judging.path} by ${cell.actor} at ${cell.place}${cell.mixed ? ` with ${cell.mixed.field} from ${cell.mixed.from}` : ""}${cell.isVariant ? ` with ${JSON.stringify(cell.input)}` : ""}: ${what}`,
      ),
    );
    if (judging.stopAtFirst && deviations.length > 0) {
      break;
    }
  }

  return { cells: cells.length, denied, deviations };
}

function expectedIn({ policy, fixture }: Judging, cell: Cell): Outcome["kind"] | "any" | "refused" {
  const plain = expectedOf(policy, fixture, cell);

  if (plain !== "ok") {
    return plain;
  }

  return cell.isVariant ? "any" : cell.mixed ? "refused" : "ok";
}

function callIn({ calls, succeeding, refusing }: Judging, { actor, input }: Cell, expected: string): Promise<Outcome> {
  return calls(actor, input, expected === "ok" || expected === "any" ? succeeding : refusing);
}

function deviationsOf(
  { fixture }: Judging,
  { actor, place, isVariant }: Cell,
  { expected, outcome }: { expected: string; outcome: Outcome },
): string[] {
  const read = fixture.isOfBoth && IN_BOTH.includes(actor) ? [] : foreignCanaries(actor, outcome.text);
  const isAsExpected =
    outcome.kind === "bug"
      ? false
      : expected === "any" ||
        (expected === "refused" && outcome.kind !== "ok") ||
        (expected === "ok" ? outcome.code === (fixture.allowed ?? "ok") : outcome.kind === expected);

  const answer = fixture.answers && !isVariant && outcome.kind === "ok" ? JSON.stringify(fixture.answers(actor, place)) : outcome.text;

  return [
    ...(answer === outcome.text ? [] : [`expected ${answer}, got ${outcome.text}`]),
    ...(isAsExpected
      ? []
      : [
          `expected ${expected === "ok" ? (fixture.allowed ?? "ok") : expected}, got ${outcome.kind} (${outcome.code}) ${outcome.kind === "ok" ? "" : outcome.text.slice(0, 200)}`,
        ]),
    ...(read.length === 0 ? [] : [`read ${read.join(", ")}`]),
  ];
}

/** Another organization's thing and nothing at all must get the same answer, to the byte. */
function tellingApart({ actor, place, mixed, isVariant }: Cell, { text }: Outcome, nowhere: Map<string, string>): string[] {
  const from = mixed?.from ?? place;

  if (isVariant || (from !== "otherOrganization" && from !== "random")) {
    return [];
  }
  const key = `${actor} ${mixed?.field ?? ""}`;
  const other = nowhere.get(key);

  nowhere.set(key, text);

  return other === undefined || other === text || ORACLE[actor].organization === "other"
    ? []
    : [`tells another organization's from nothing: ${other.slice(0, 150)} / ${text.slice(0, 150)}`];
}
