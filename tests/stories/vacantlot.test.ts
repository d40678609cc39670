// A parked domain done by halves.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'vacantlot.example' });
  expect(told).toEqual(['medium dmarc-parked-open', 'low mx-null-missing']);
});
