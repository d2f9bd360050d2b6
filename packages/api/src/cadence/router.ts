import { router } from "../trpc.ts";

export const cadenceRouter = router({});
