import { PageSkeleton } from "../../ui/PageSkeleton.tsx";

export function ProductsScreen() {
  return <PageSkeleton />;
}
