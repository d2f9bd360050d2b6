/** The first of each role, in the order in which roles come. */
export function firstOfEachRole<T extends { readonly role: string }>(people: readonly T[]): T[] {
  return people.filter(({ role }, index) => people.findIndex((other) => other.role === role) === index);
}
