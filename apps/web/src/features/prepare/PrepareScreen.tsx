import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function PrepareScreen() {
  return <PageSkeleton />;
}
