import type { Settings } from "@revisit/domain/organization/settings";

export type OrganizationSettings = {
  name: string;
  currency: string;
  timeZone: string;
  settings: Settings;
  exchangeRates: { currency: string; rate: number; recordedOn: string }[];
  currenciesWithoutRate: string[];
};

export type KeyRow = { id: string; name: string; role: string; createdAt: string; lastUsedAt: string | null; revokedAt: string | null };

export type AuditRow = { id: string; at: string; person: string | null; action: string; entityId: string | null };
