import { router } from "../trpc.ts";

export const driversRouter = router({});
