import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ScriptsScreen() {
  return <PageSkeleton />;
}
