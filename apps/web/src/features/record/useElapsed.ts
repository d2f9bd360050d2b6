import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "../../client/trpc.ts";

/** Seconds since an instant by the server's clock, ticking: this machine's own clock may be wrong, but it runs evenly. */
export function useElapsed(since: string | null): number | null {
  const trpc = useTRPC();
  const { data: me, dataUpdatedAt } = useQuery(trpc.session.me.queryOptions());
  const [now, setNow] = useState(Date.now);

  // The passing of time is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);

    return () => clearInterval(timer);
  }, []);

  if (since === null || me === undefined) {
    return null;
  }

  return Math.max(0, Math.floor((Date.parse(me.asOf) - Date.parse(since) + (now - dataUpdatedAt)) / 1000));
}
