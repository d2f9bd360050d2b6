import { useLingui } from "@lingui/react";
import type { Resources } from "@revisit/domain/opportunity/level";
import { resourcesWords } from "./resourcesWords.ts";

/** Whether an account can buy more, as a word. */
export function ResourcesWord({ resources }: { readonly resources: Resources }) {
  const { i18n } = useLingui();

  return i18n._(resourcesWords[resources]);
}
