// A question that fails leaves open what it was asked for: no silence, and no SERVFAIL, ever becomes a fault.
import { describe, expect, it } from 'vitest';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import type { World } from '../../electron/demo/world.ts';
import { wellKnownSelectors } from '../../electron/engine/protocols/dkim/well-known-selectors.ts';
import { normalName } from '../../electron/engine/protocols/dns/name.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { DnsOutcome, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import { auditWith, type Subject } from '../fakes/audit-world.ts';
import { ended } from '../fakes/dns-reply.ts';
import { worldResolver } from '../fakes/world-resolver.ts';
import { faultyZones, worldWith } from './faulty-zones.ts';

const demo = demoWorld();
const failures: readonly DnsOutcome[] = ['timeout', 'servfail'];

/** Fails that a failed question brings to light all the same, because they hold whatever its answer is. */
const certain: readonly { readonly line: string; readonly because: string }[] = [
  {
    line: 'dmarc-policy-none was not-applicable',
    because:
      'p=none is a fault whether the domain sends mail or not; only which of two audits tells it hangs on the SPF record.',
  },
  {
    line: 'dmarc-record-missing was not-applicable',
    because: 'No DMARC record is a fault whether the domain sends mail or not; likewise.',
  },
  {
    line: 'spf-record-missing was not-applicable',
    because: 'No SPF record is a fault whether the domain takes mail or not; likewise.',
  },
];

/** Every way in which one failed question made a finding worse: `audit was pass (timeout of TXT name)`. */
async function turned(world: World, subject: Subject): Promise<readonly string[]> {
  const { ask, asked } = worldResolver(world);
  const replies = new Map<string, Promise<DnsReply>>();
  // The world stays as it is: what it answered to one audit holds for hundreds.
  const remembered: Resolver['ask'] = (question) => {
    const reply = replies.get(keyOf(question)) ?? ask(question);
    replies.set(keyOf(question), reply);
    return reply;
  };
  const before = new Map((await auditWith(remembered, subject)).map(({ id, verdict }) => [id, verdict]));
  const worsened = ({ id, verdict }: Finding): boolean =>
    verdict === 'error' || (verdict === 'fail' && before.get(id) !== 'fail');
  const lines: string[] = [];
  for (const question of questionsOnce(asked))
    for (const outcome of failures) {
      const failing = Promise.resolve(ended(question.name, question.type, outcome));
      const disturbed: Resolver['ask'] = (one) => (keyOf(one) === keyOf(question) ? failing : remembered(one));
      const after = await auditWith(disturbed, subject);
      for (const { id } of after.filter(worsened))
        lines.push(`${id} was ${before.get(id) ?? ''} (${outcome} of ${question.type} ${question.name})`);
    }
  return lines.filter((line) => !certain.some((one) => line.startsWith(one.line)));
}

const keyOf = ({ name, type }: DnsQuestion): string => `${type} ${normalName(name)}`;

/** Each once; of the many selectors that are probed only the last few stand for all. */
function questionsOnce(asked: readonly DnsQuestion[]): readonly DnsQuestion[] {
  const spared = new Set(wellKnownSelectors.slice(0, -4));
  const once = new Map(asked.map((question) => [keyOf(question), question]));
  return [...once.values()].filter(({ name }) => {
    const [selector, next] = name.split('.');
    return next !== '_domainkey' || selector === undefined || !spared.has(selector);
  });
}

describe('one question that fails', () => {
  it.each(demo.stories.map(({ domain, selectors }) => ({ domain, selectors })))(
    'in the story of $domain',
    async (subject) => {
      expect(await turned(demo, subject)).toEqual([]);
    },
  );

  // A choice of them: the others differ in what a record says, not in what is asked.
  const chosen = faultyZones.filter(
    ({ title }, index) => index % 24 === 2 || /null|parked|MAIL FROM: SES/u.test(title),
  );
  it.each(chosen)('in the zone: $title', async (zone) => {
    expect(await turned(worldWith(demo, zone), zone.about)).toEqual([]);
  });
});

describe('all questions failing', () => {
  it.each(failures)('%s: nothing is a fault', async (outcome) => {
    const findings = await auditWith(worldResolver(demo, () => outcome).ask, { domain: 'orchard.example' });
    expect(findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'error')).toEqual([]);
  });
});
