import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function AuditScreen() {
  return <PageSkeleton />;
}
