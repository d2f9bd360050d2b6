import { createApi } from "../client/createApi.ts";
import { goToSignIn } from "./goToSignIn.ts";

export const api = createApi(goToSignIn);
