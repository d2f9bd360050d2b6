import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function KeysScreen() {
  return <PageSkeleton />;
}
