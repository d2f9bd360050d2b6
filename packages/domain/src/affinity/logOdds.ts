/** Probabilities nearer to 0 or 1 than this carry no more weight: nothing is certain. */
const CERTAINTY = 1e-6;

/** The log-odds of a probability; 0 and 1 give the log-odds of one in a million. */
export function logOdds(probability: number): number {
  const bounded = Math.min(1 - CERTAINTY, Math.max(CERTAINTY, probability));

  return Math.log(bounded / (1 - bounded));
}

/** The probability that has these log-odds. */
export function fromLogOdds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
