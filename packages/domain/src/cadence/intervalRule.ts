import type { Message } from "../message.ts";
import type { ResolvedInterval } from "./resolveInterval.ts";

const LEVEL = "{level, select, high {high} medium {medium} other {low}}";
const EVERY = "every {days, plural, one {day} other {# days}}";

/**
 * The rule that set an account's interval, as a sentence: "high · food retail: every 90 days".
 *
 * @source docs/domain/cadence.md, "Which rule wins"
 */
export function intervalRule({ intervalDays, rule }: ResolvedInterval): Message {
  const days = intervalDays;
  const scope = [rule.family, rule.type, rule.sizeBand].filter((condition) => condition !== null).join(" · ");
  if (rule.policyId === null && rule.level !== null) {
    return {
      id: "cadence.rule.byLevel",
      message: `${LEVEL}, where no policy says otherwise: ${EVERY}`,
      values: { level: rule.level, days },
    };
  }
  if (rule.level === null) {
    return scope === ""
      ? { id: "cadence.rule.everyone", message: `every account: ${EVERY}`, values: { days } }
      : { id: "cadence.rule.scope", message: `{scope}: ${EVERY}`, values: { scope, days } };
  }

  return scope === ""
    ? { id: "cadence.rule.level", message: `${LEVEL}: ${EVERY}`, values: { level: rule.level, days } }
    : { id: "cadence.rule.levelAndScope", message: `${LEVEL} · {scope}: ${EVERY}`, values: { level: rule.level, scope, days } };
}
