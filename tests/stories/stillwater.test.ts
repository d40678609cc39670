// Half of the domain cannot be asked: what the silent servers hold is not known, and never missing.
import { repliesIn } from '../../shared/evidence.ts';
import { expect, it } from 'vitest';
import { dmarcAudits } from '../../electron/engine/audits/dmarc/list.ts';
import { auditStory } from './audit-story.ts';

// What can be said of a domain whose own _dmarc name does not answer.
const answerable = [
  'dmarc-name-deep',
  'dmarc-parked-open',
  'dmarc-public-suffix',
  'dmarc-record-at-apex',
  'dmarc-wildcard',
];

it('tells exactly this', async () => {
  const { told, findings } = await auditStory({ domain: 'stillwater.example' });
  const dmarc = dmarcAudits.map(({ id }) => id).filter((id) => !answerable.includes(id));
  const spf = [
    'spf-branch-unreachable',
    'spf-include-broken',
    'spf-include-loop',
    'spf-include-permissive',
    'spf-include-repeated',
    'spf-lookups-exceeded',
    'spf-lookups-near-limit',
    'spf-mx-addresses-exceeded',
    'spf-mx-hosts-exceeded',
    'spf-sender-dependent',
    'spf-target-unregistered',
    'spf-voids-exceeded',
  ];
  expect(told).toEqual(['info bimi-record-missing', ...[...dmarc, ...spf].toSorted().map((id) => `unknown: ${id}`)]);
  const lost = findings.find(({ id }) => id === 'dmarc-record-missing');
  expect(lost?.says?.en).toContain('timed out');
  expect(repliesIn(lost?.evidence ?? []).map((reply) => reply.outcome)).toContain('timeout');
});
