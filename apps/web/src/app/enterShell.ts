import type { Api } from "../client/createApi.ts";
import { failureOf } from "../client/failureOf.ts";

export type Entry = "in" | "sign-in" | "choose" | "set-up";

/** Where somebody stands who opens a screen: in, or what is missing. Anything but a missing session is a failure of the screen. */
export async function enterShell({ queryClient, trpc }: Api): Promise<Entry> {
  try {
    await queryClient.ensureQueryData(trpc.session.me.queryOptions());

    return "in";
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind !== "signed_out" && kind !== "forbidden") {
      throw error;
    }
  }
  const { needsSetup } = await queryClient.fetchQuery(trpc.setup.status.queryOptions());
  if (needsSetup) {
    return "set-up";
  }

  return (await belongsSomewhere({ queryClient, trpc })) ? "choose" : "sign-in";
}

async function belongsSomewhere({ queryClient, trpc }: Pick<Api, "queryClient" | "trpc">): Promise<boolean> {
  try {
    const { organizations } = await queryClient.fetchQuery(trpc.session.organizations.queryOptions());

    return organizations.length > 0;
  } catch (error) {
    if (failureOf(error).kind === "signed_out") {
      return false;
    }
    throw error;
  }
}
