// A DKIM key of 1024 bits.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'oldlock.example' });
  expect(told).toEqual(['medium dkim-key-short', 'info bimi-record-missing']);
});
