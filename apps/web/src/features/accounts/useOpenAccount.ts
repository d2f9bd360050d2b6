import { useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback, useMemo, type MouseEvent, type PointerEvent } from "react";

const OWN = "button, input, label, [role=dialog]";

/**
 * Opens the account of a row. One listener for the whole list: a router link in each of thousands of rows is what would make
 * scrolling stutter. Presses with a modifier stay with the browser, so a name opens in a new tab as any link does.
 */
export function useOpenAccount() {
  const navigate = useNavigate();
  const router = useRouter();
  const open = useCallback(
    (accountId: string | undefined) => {
      if (accountId !== undefined) {
        void navigate({ to: "/accounts/$accountId", params: { accountId } });
      }
    },
    [navigate],
  );

  return useMemo(() => {
    const listen = (event: MouseEvent<HTMLElement>) => {
      const accountId = accountOf(event.target);
      if (accountId !== null && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        open(accountId);
      }
    };
    const preload = (event: PointerEvent<HTMLElement>) => {
      const accountId = event.target instanceof HTMLAnchorElement ? accountOf(event.target) : null;
      if (accountId !== null) {
        void router.preloadRoute({ to: "/accounts/$accountId", params: { accountId } });
      }
    };

    return { open, listen, preload };
  }, [open, router]);
}

/** The account of the row that was pressed; null where the press belongs to something of its own in the row. */
function accountOf(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest(OWN) !== null) {
    return null;
  }

  return target.closest<HTMLElement>("[data-account]")?.dataset["account"] ?? null;
}
