import { RuleError } from "@revisit/domain/errors";
import type { Role } from "@revisit/domain/people/viewer";

/**
 * What a rep or a manager sees depends on who they are, so their keys stand for somebody; an admin's may stand for nobody.
 *
 * @throws {RuleError} `person_not_found`
 */
export function requirePersonFor(role: Role, personId: string | null): string | null {
  if (personId === null && role !== "admin") {
    throw new RuleError("person_not_found");
  }

  return personId;
}
