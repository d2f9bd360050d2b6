import { router } from "../trpc.ts";

export const ownedRouter = router({});
