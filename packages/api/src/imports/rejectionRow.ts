import type { RejectionRecord } from "@revisit/data/import/importRepository";
import { isRejectionCode, rejectionMessage } from "@revisit/domain/import/rejectionCode";
import type { Message } from "@revisit/domain/message";
import type { ImportView } from "./views.ts";

/** A code that a newer version wrote; its row is shown all the same. */
const UNKNOWN: Message = { id: "import.rejected.unknown", message: "This row could not be read.", values: {} };

/** A rejected row with the sentence that says what to do. */
export function rejectionRow({ code, details, ...row }: RejectionRecord): ImportView["rejections"][number] {
  return { ...row, message: isRejectionCode(code) ? rejectionMessage(code, row.column, details) : UNKNOWN };
}
