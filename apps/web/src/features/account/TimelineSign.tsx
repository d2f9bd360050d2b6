import {
  IconAlertTriangle,
  IconBulb,
  IconChartBar,
  IconCircleCheck,
  IconClipboardCheck,
  IconMessage,
  IconPhone,
  IconReceipt,
} from "@tabler/icons-react";
import type { TimelineEntry } from "@revisit/api/accounts/views";

const SIGNS = {
  review: IconClipboardCheck,
  finding: IconMessage,
  promise: IconCircleCheck,
  problem: IconAlertTriangle,
  recommendation: IconBulb,
  purchase: IconReceipt,
  assessment: IconChartBar,
  contact: IconPhone,
} satisfies Record<TimelineEntry["kind"], typeof IconPhone>;

/** What kind of thing happened; the sentence beside it says so too. */
export function TimelineSign({ kind }: { readonly kind: TimelineEntry["kind"] }) {
  const Sign = SIGNS[kind];

  return <Sign size={16} stroke={1.5} aria-hidden="true" />;
}
