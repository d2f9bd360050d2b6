import { router } from "../trpc.ts";

export const territoriesRouter = router({});
