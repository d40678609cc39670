// Custom MAIL FROM domains: the named one, or those that bear SES's marks.
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { mx, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

async function gather(zone: readonly DnsReply[], mailFrom: string | null = null) {
  const gathered = await collect(['mailFrom'], {
    target: { domain: 'example.com', selectors: [], mailFrom },
    ask: zoneResolver(zone).ask,
    clock: { nowMs: () => 0 },
    randomness: { label: () => 'x' },
  });
  return gathered.mailFrom!;
}

const ses = txt('amazonses.com', 'v=spf1 ip4:54.240.0.0/18 -all');

describe('mailFrom', () => {
  it('finds by the MX of SES and by its include', async () => {
    const evidence = await gather([
      ses,
      mx('mail.example.com', [10, 'feedback-smtp.us-east-1.amazonses.com']),
      txt('bounce.example.com', 'v=spf1 include:amazonses.com ~all'),
      mx('em.example.com', [10, 'mx.sendgrid.net']),
      txt('ses.example.com', 'amazonses.com verification'),
    ]);
    const value = evidence.state === 'seen' ? evidence.value : [];
    expect(value.map(({ domain, how }) => `${domain} ${how}`)).toEqual([
      'mail.example.com probe',
      'bounce.example.com probe',
    ]);
  });

  it("brings the addresses of SES along, whether the domain's record names them or not", async () => {
    const evidence = await gather([ses, mx('mail.example.com', [10, 'feedback-smtp.us-east-1.amazonses.com'])]);
    const spf = evidence.state === 'seen' ? (evidence.value[0]?.spf ?? []) : [];
    expect(spf.map(({ question }) => question.name)).toEqual(['mail.example.com', 'amazonses.com']);
  });

  it('takes the named domain as it is, without probing', async () => {
    const evidence = await gather(
      [ses, txt('mail.example.com', 'v=spf1 include:amazonses.com ~all')],
      'odd.example.com',
    );
    expect(evidence).toMatchObject({ state: 'seen', value: [{ domain: 'odd.example.com', how: 'given' }] });
  });

  it('says nothing where the probes find nothing', async () => {
    expect((await gather([ses])).state).toBe('absent');
  });

  it('learns nothing from a wildcard', async () => {
    const marks = ['x', 'mail', 'bounce'].map((label) =>
      txt(`${label}.example.com`, 'v=spf1 include:amazonses.com ~all'),
    );
    expect((await gather([ses, ...marks])).state).toBe('absent');
  });

  it('does not call a time-out a miss', async () => {
    expect((await gather([ses, timeout('mail.example.com', 'MX')])).state).toBe('unreachable');
  });
});
