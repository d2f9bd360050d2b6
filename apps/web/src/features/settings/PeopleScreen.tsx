import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function PeopleScreen() {
  return <PageSkeleton />;
}
