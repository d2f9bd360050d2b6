export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: "rep" | "manager" | "admin";
  isActive: boolean;
  canSignIn: boolean;
  weeklyCapacity: number;
  territories: { id: string; code: string; name: string; startsOn: string; endsOn: string | null }[];
  accounts: number;
  version: number;
};
