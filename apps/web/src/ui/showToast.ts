import { toastStore, type Toast } from "./toastStore.ts";

/** A line at the bottom that goes by itself; a problem stays twice as long. */
export function showToast({ tone = "plain", ...toast }: Omit<Toast, "id" | "tone"> & { readonly tone?: Toast["tone"] }): void {
  toastStore.add({ ...toast, tone });
}
