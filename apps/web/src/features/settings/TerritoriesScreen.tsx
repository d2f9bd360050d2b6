import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function TerritoriesScreen() {
  return <PageSkeleton />;
}
