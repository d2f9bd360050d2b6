import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function SignInScreen() {
  return <PageSkeleton />;
}
