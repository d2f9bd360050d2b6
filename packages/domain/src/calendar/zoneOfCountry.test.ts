import { expect, it } from "vitest";
import { zoneOfCountry } from "./zoneOfCountry.ts";

it.each([
  { country: "FR", zone: "Europe/Paris" },
  { country: "US", zone: "America/New_York" },
  { country: "UA", zone: "Europe/Kyiv" },
  { country: "JP", zone: "Asia/Tokyo" },
  { country: "QZ", zone: null },
])("$country is in $zone", ({ country, zone }) => {
  expect(zoneOfCountry(country)).toBe(zone);
});
