import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function MyWeekScreen() {
  return <PageSkeleton />;
}
