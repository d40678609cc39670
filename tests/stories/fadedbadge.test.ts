// A logo that is not shown: DMARC on test, the address without https.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'fadedbadge.example' });
  expect(told).toEqual(['high bimi-enforcement-missing', 'medium bimi-location-invalid', 'medium dmarc-test-mode']);
});
