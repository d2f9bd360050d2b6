import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function SetUpScreen() {
  return <PageSkeleton />;
}
