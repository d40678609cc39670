// Addresses of Amazon's mailbox simulator (SES developer guide, "Using the mailbox simulator manually").

const domain = '@simulator.amazonses.com';

export function isSimulatorAddress(address: string): boolean {
  return address.toLowerCase().endsWith(domain);
}

/** `bounce+label@simulator.amazonses.com` -> `bounce`; null for any other address. */
export function simulatorMailbox(address: string): string | null {
  if (!isSimulatorAddress(address)) return null;
  return address.slice(0, -domain.length).split('+', 1)[0]?.toLowerCase() ?? null;
}
