import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ChooseScreen() {
  return <PageSkeleton />;
}
