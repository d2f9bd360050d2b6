import { ENTRY, type Api } from "../client/createApi.ts";
import { failureOf } from "../client/failureOf.ts";

export type Entry = "in" | "sign-in" | "choose" | "set-up";

/**
 * Where somebody stands who opens a screen: in, or what is missing. Who belongs to one organization alone is put into it.
 * Anything but a missing session is a failure of the screen.
 */
export async function enterShell(api: Api): Promise<Entry> {
  if (await isMember(api)) {
    return "in";
  }
  const { needsSetup } = await api.queryClient.query(api.trpc.setup.status.queryOptions());
  if (needsSetup) {
    return "set-up";
  }
  const orgIds = await organizationsOf(api);
  const [only] = orgIds;
  if (only === undefined) {
    return "sign-in";
  }
  if (orgIds.length > 1) {
    return "choose";
  }
  await api.client.session.enter.mutate({ orgId: only });

  return (await isMember(api)) ? "in" : "sign-in";
}

async function isMember({ queryClient, trpc }: Api): Promise<boolean> {
  return whileSignedIn(async () => {
    await queryClient.query({ ...trpc.session.me.queryOptions(), staleTime: "static", meta: ENTRY });

    return true;
  }, false);
}

async function organizationsOf({ queryClient, trpc }: Api): Promise<readonly string[]> {
  return whileSignedIn(async () => {
    const { organizations } = await queryClient.query({ ...trpc.session.organizations.queryOptions(), meta: ENTRY });

    return organizations.map(({ orgId }) => orgId);
  }, []);
}

/** The answer, or `otherwise` if the server says that there is no session or no membership. */
async function whileSignedIn<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === "signed_out" || kind === "forbidden") {
      return otherwise;
    }
    throw error;
  }
}
