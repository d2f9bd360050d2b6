import type { ContactView, ProblemView, PromiseView, WhitespaceView } from "@revisit/api/accounts/views";

/** Which dialog of the account is open, and on what. `null` inside: a new one. */
export type AccountDialog =
  | { readonly kind: "contact"; readonly contact: ContactView | null }
  | { readonly kind: "owned"; readonly cell: WhitespaceView; readonly supplier: "us" | "competitor" }
  | { readonly kind: "promise"; readonly promise: PromiseView | null }
  | { readonly kind: "problem"; readonly problem: ProblemView | null }
  | { readonly kind: "solve"; readonly problem: ProblemView }
  | { readonly kind: "heard" }
  | { readonly kind: "challenge" }
  | { readonly kind: "decide"; readonly accept: boolean }
  | { readonly kind: "override" }
  | { readonly kind: "budget" }
  | { readonly kind: "judge" }
  | { readonly kind: "edit" }
  | { readonly kind: "reassign" };
