export type TerritoryRow = {
  id: string;
  code: string;
  name: string;
  parentId: string | null;
  depth: number;
  accounts: number;
  people: number;
};
