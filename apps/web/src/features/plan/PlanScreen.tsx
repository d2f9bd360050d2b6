import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function PlanScreen() {
  return <PageSkeleton />;
}
