export type Role = "rep" | "manager" | "admin";

export type Me = {
  personId: string;
  name: string;
  email: string;
  role: Role;
  organization: { id: string; name: string; currency: string; timeZone: string; isDemo: boolean };
  /** the server's clock for this answer, an ISO instant */
  asOf: string;
  /** today in the organization's zone */
  today: string;
  /** demo and tests run on another clock */
  isClockSet: boolean;
  dueSoonDays: number;
  organizations: number;
};
