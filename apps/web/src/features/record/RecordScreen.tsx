import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function RecordScreen() {
  return <PageSkeleton />;
}
