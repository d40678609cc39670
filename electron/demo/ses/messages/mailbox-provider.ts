// Which mailbox provider (SES says ISP) a recipient is with, by the domain of the address.

const providers: { readonly [domain: string]: string } = {
  'gmail.com': 'Gmail',
  'googlemail.com': 'Gmail',
  'outlook.com': 'Hotmail',
  'hotmail.com': 'Hotmail',
  'live.com': 'Hotmail',
  'yahoo.com': 'Yahoo',
  'yahoo.co.jp': 'Yahoo Japan',
  'aol.com': 'AOL',
  'icloud.com': 'Apple',
  'me.com': 'Apple',
};

export function providerOf(domain: string): string {
  return providers[domain] ?? 'UNKNOWN_ISP';
}

/** Gmail sends SES no complaints. */
export function hasFeedbackLoop(provider: string): boolean {
  return provider !== 'Gmail';
}
