import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ImportScreen() {
  return <PageSkeleton />;
}
