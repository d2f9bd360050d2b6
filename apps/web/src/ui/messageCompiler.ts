// A module of its own, so that it can be loaded on its own: Lingui's core names the same one without using it.
export { compileMessage } from "@lingui/message-utils/compileMessage";
