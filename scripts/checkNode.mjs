/** @type {Record<number, number>} The lowest minor of the majors in which not every one will do. */
const LOWEST = { 20: 19, 22: 12 };

/** Ends the process with one sentence where Node is older than what Revisit runs on: 20.19+, 22.12+, 24 and later. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const lowest = LOWEST[major];
  const isNewEnough = lowest === undefined ? major > 22 : minor >= lowest;

  if (!isNewEnough) {
    console.error(
      `Revisit needs Node 20.19 or later (22.12+ or 24 are best); this is Node ${version}. Get a newer one from https://nodejs.org.`,
    );
    process.exit(1);
  }
}
