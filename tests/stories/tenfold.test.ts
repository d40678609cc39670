// SPF that costs twelve look-ups through its providers.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'tenfold.example' });
  expect(told).toEqual(['blocker spf-lookups-exceeded', 'info bimi-record-missing']);
});

it('counts the look-ups of every branch', async () => {
  const { findings } = await auditStory({ domain: 'tenfold.example' });
  const exceeded = findings.find(({ id }) => id === 'spf-lookups-exceeded');
  expect(exceeded?.says?.en).toContain('12');
  expect(exceeded?.details).toContainEqual(expect.objectContaining({ kind: 'tree' }));
});
