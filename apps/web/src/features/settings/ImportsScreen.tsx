import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ImportsScreen() {
  return <PageSkeleton />;
}
