export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly tone: "plain" | "problem";
  /** brings the former state back */
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const SHOWN_AT_ONCE = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** The toasts on the screen, oldest first. Outside React, so that anything can show one. */
export const toastStore = {
  get: () => toasts,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);

    return () => {
      listeners.delete(listener);
    };
  },
  add(toast: Omit<Toast, "id">): void {
    lastId += 1;
    change([...toasts, { ...toast, id: lastId }].slice(-SHOWN_AT_ONCE));
  },
  remove(id: number): void {
    change(toasts.filter((toast) => toast.id !== id));
  },
};

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) {
    listener();
  }
}
