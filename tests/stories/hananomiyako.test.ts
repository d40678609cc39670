// A Japanese domain name, with sub-domains left open.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'xn--28jtc7bua6926h.example' });
  expect(told).toEqual(['medium dmarc-subdomain-policy-weak', 'info bimi-record-missing']);
});
