/** What is needed to move an account's review on: the open one, or none yet, in which case the first step makes it. */
export type ReviewTarget = {
  readonly accountId: string;
  readonly accountName: string;
  readonly review: { readonly id: string; readonly version: number; readonly proposedOn?: string | null } | null;
};
