import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function AccountScreen() {
  return <PageSkeleton />;
}
