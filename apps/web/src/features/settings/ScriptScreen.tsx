import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ScriptScreen() {
  return <PageSkeleton />;
}
