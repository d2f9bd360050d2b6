import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ChallengesScreen() {
  return <PageSkeleton />;
}
