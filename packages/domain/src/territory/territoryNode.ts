/** A node of the territory tree; `parentId` null, or not among the nodes at hand, makes it a root. */
export type TerritoryNode = { readonly id: string; readonly code: string; readonly name: string; readonly parentId: string | null };
