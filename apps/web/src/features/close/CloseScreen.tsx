import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function CloseScreen() {
  return <PageSkeleton />;
}
