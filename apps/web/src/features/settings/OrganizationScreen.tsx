import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function OrganizationScreen() {
  return <PageSkeleton />;
}
