// What is gathered for DMARC: every name at once, and three answers.
import { describe, expect, it } from 'vitest';
import { collect } from '../../../electron/gather/collect.ts';
import type { ArtifactName, Target } from '../../../shared/artifacts.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { ended, mx, timeout, txt } from '../../fakes/dns-reply.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const target: Target = { domain: 'shop.example', selectors: [], mailFrom: null };

async function gather<N extends ArtifactName>(name: N, zone: readonly DnsReply[], about = target) {
  const resolver = zoneResolver(zone);
  const clock = { nowMs: () => 1_800_000_000_000 };
  const gathered = await collect([name], {
    target: about,
    ask: resolver.ask,
    clock,
    randomness: { label: () => 'q9x' },
  });
  return { evidence: gathered[name], asked: resolver.asked.map(({ name: asked, type }) => `${asked} ${type}`) };
}

describe('dmarcWalk', () => {
  const own = '_dmarc.shop.example';
  it.each<[string, readonly DnsReply[], string]>([
    ['a record', [txt(own, 'v=DMARC1; p=none')], 'seen'],
    ['any text at the own name', [txt(own, 'hello')], 'seen'],
    ['a record above', [txt('_dmarc.example', 'v=DMARC1; p=none; psd=y')], 'seen'],
    ['nothing', [], 'absent'],
    ['another text above', [txt('_dmarc.example', 'hello')], 'absent'],
    ['the own name lost', [ended(own, 'TXT', 'servfail'), txt('_dmarc.example', 'v=DMARC1; p=none')], 'unreachable'],
    ['nothing found and the top lost', [timeout('_dmarc.example', 'TXT')], 'unreachable'],
    ['a record found and the top lost', [txt(own, 'v=DMARC1; p=none'), timeout('_dmarc.example', 'TXT')], 'seen'],
  ])('%s', async (_title, zone, state) => {
    const { evidence, asked } = await gather('dmarcWalk', zone);
    expect(evidence?.state).toBe(state);
    expect(asked).toEqual(['_dmarc.shop.example TXT', '_dmarc.example TXT']);
    expect(evidence?.from).toHaveLength(2);
  });
});

describe('dmarcReports', () => {
  const zone = (rua: string) => [txt('_dmarc.shop.example', `v=DMARC1; p=none; rua=${rua}`)];

  it('asks for the permission and the mail servers of a foreign host', async () => {
    const { evidence, asked } = await gather('dmarcReports', [
      ...zone('mailto:a@watch.test'),
      mx('watch.test', [10, 'mx.watch.test']),
    ]);
    expect(evidence?.state).toBe('seen');
    expect(asked.slice(2)).toEqual(['shop.example._report._dmarc.watch.test TXT', 'watch.test MX']);
  });

  it('asks for addresses where there is no MX, and for no permission at home', async () => {
    const { asked } = await gather('dmarcReports', zone('mailto:a@shop.example'));
    expect(asked.slice(2)).toEqual(['shop.example MX', 'shop.example A', 'shop.example AAAA']);
  });

  it('is absent without addresses, and unreachable with the walk', async () => {
    expect((await gather('dmarcReports', [txt('_dmarc.shop.example', 'v=DMARC1; p=none')])).evidence?.state).toBe(
      'absent',
    );
    expect((await gather('dmarcReports', [])).evidence?.state).toBe('absent');
    expect((await gather('dmarcReports', [timeout('_dmarc.shop.example', 'TXT')])).evidence?.state).toBe('unreachable');
  });
});

describe('dmarcWildcard', () => {
  it('asks below a label that nobody made', async () => {
    const { evidence, asked } = await gather('dmarcWildcard', []);
    expect([evidence?.state, ...asked]).toEqual(['absent', '_dmarc.q9x.shop.example TXT']);
  });
});

describe('dmarcStreams', () => {
  it('asks the walks of the From domain, of SES and of each MAIL FROM domain once', async () => {
    const zone = [
      txt('bounce.shop.example', 'v=spf1 include:amazonses.com ~all'),
      mx('bounce.shop.example', [10, 'feedback-smtp.eu-west-1.amazonses.com']),
    ];
    const { evidence, asked } = await gather('dmarcStreams', zone);
    const dmarc = asked.filter((question) => question.startsWith('_dmarc.')).toSorted();
    expect(evidence?.state).toBe('seen');
    expect(dmarc).toEqual([
      '_dmarc.amazonses.com TXT',
      '_dmarc.bounce.shop.example TXT',
      '_dmarc.com TXT',
      '_dmarc.example TXT',
      '_dmarc.mail.shop.example TXT',
      '_dmarc.shop.example TXT',
    ]);
    expect(asked).toContain('shop.example SOA');
  });

  it('asks for the MAIL FROM domain that was given', async () => {
    const { asked } = await gather('dmarcStreams', [], { ...target, mailFrom: 'post.shop.example' });
    expect(asked).toContain('_dmarc.post.shop.example TXT');
  });
});
