// Addresses of Amazon's mailbox simulator (SES developer guide, "Using the mailbox simulator manually").

export const simulatorMailboxes = ['success', 'bounce', 'ooto', 'complaint', 'suppressionlist'] as const;
export type SimulatorMailbox = (typeof simulatorMailboxes)[number];

/** The label as typed: what an address could be read in two ways with becomes a hyphen. */
export function simulatorAddress(mailbox: SimulatorMailbox, label: string): string {
  const tag = label.replaceAll(/[^A-Za-z0-9._-]+/gu, '-').slice(0, 40);
  return `${mailbox}${tag === '' ? '' : `+${tag}`}@simulator.amazonses.com`;
}
