// SERVFAIL at _dmarc: whether there is a DMARC record is not known.
import { expect, it } from 'vitest';
import { dmarcAudits } from '../../electron/engine/audits/dmarc/list.ts';
import { auditStory } from './audit-story.ts';

const answerable = [
  'dmarc-name-deep',
  'dmarc-parked-open',
  'dmarc-public-suffix',
  'dmarc-record-at-apex',
  'dmarc-wildcard',
];

it('tells exactly this', async () => {
  const { told, findings } = await auditStory({ domain: 'stumble.example' });
  const dmarc = dmarcAudits.map(({ id }) => id).filter((id) => !answerable.includes(id));
  const open = dmarc.toSorted().map((id) => `unknown: ${id}`);
  expect(told).toEqual(['info bimi-record-missing', ...open]);
  expect(findings.find(({ id }) => id === 'dmarc-record-missing')?.says?.en).toContain('SERVFAIL');
});
