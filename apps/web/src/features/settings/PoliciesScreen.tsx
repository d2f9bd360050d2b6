import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function PoliciesScreen() {
  return <PageSkeleton />;
}
