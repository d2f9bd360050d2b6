import { IconCheck, IconCircle, IconCircleMinus, IconRefresh, IconSwords } from "@tabler/icons-react";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";

const SIGNS = {
  owned: IconCheck,
  open: IconCircle,
  competitor: IconSwords,
  unfit: IconCircleMinus,
  replacement_due: IconRefresh,
} satisfies Record<WhitespaceState, typeof IconCheck>;

/** The shape that stands for a state of whitespace; the word is beside it. */
export function StateSign({ state }: { readonly state: WhitespaceState }) {
  const Sign = SIGNS[state];

  return <Sign size={14} stroke={1.75} aria-hidden="true" />;
}
