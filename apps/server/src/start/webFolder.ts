import { fileURLToPath } from "node:url";

/** Where `npm start` puts the built web app. */
export const WEB_FOLDER = fileURLToPath(new URL("../../../web/dist", import.meta.url));
