// The simulator lab: what is to be tried, the run as it comes in, and the reports of those before.
export function Lab() {
  return null;
}
