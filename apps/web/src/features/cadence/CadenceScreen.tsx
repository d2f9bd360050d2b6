import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function CadenceScreen() {
  return <PageSkeleton />;
}
