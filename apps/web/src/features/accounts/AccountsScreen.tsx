import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function AccountsScreen() {
  return <PageSkeleton />;
}
