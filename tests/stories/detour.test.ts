// MX records that lead to an alias, into a private network, and to a host that is gone.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'detour.example' });
  expect(told).toEqual([
    'high mx-target-dangling',
    'high mx-target-private',
    'medium mx-target-alias',
    'info bimi-record-missing',
  ]);
});
