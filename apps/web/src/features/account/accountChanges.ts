import type { AccountKind } from "./kindWords.ts";
import { centsOf } from "./centsOf.ts";

export type AccountFields = {
  name: string;
  kind: AccountKind;
  type: string;
  sizeBand: string;
  country: string;
  timeZone: string;
  phone: string;
  employees: string | number;
  /** in units of the account's currency */
  revenue: string | number;
  customerSince: string | null;
};

export type AccountChanges = Partial<
  Pick<AccountFields, "name" | "kind" | "type" | "sizeBand" | "country" | "timeZone"> & {
    phone: string | null;
    employees: number | null;
    annualRevenueCents: number | null;
    customerSince: string | null;
  }
>;

/** What differs between two states of the form, as the server takes it; an emptied field is not known. */
export function accountChanges(before: AccountFields, after: AccountFields): AccountChanges {
  const [old, now] = [sent(before), sent(after)];

  return Object.fromEntries(Object.entries(now).filter(([name, value]) => old[name as keyof typeof old] !== value));
}

function sent({ phone, employees, revenue, customerSince, ...texts }: AccountFields): Required<AccountChanges> {
  const count = centsOf(employees);

  return {
    name: texts.name.trim(),
    kind: texts.kind,
    type: texts.type.trim(),
    sizeBand: texts.sizeBand.trim(),
    country: texts.country.trim().toUpperCase(),
    timeZone: texts.timeZone,
    phone: phone.trim() === "" ? null : phone.trim(),
    employees: count === null ? null : Math.round(count / 100),
    annualRevenueCents: centsOf(revenue),
    customerSince,
  };
}
