// A wildcard TXT record that answers where DMARC, DKIM and BIMI are looked for.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'catchall.test' });
  expect(told).toEqual([
    'high dkim-domainkey-missing',
    'high dmarc-record-missing',
    'medium dkim-wildcard',
    'low dmarc-wildcard',
    'info bimi-record-missing',
    'info dkim-selector-unknown',
  ]);
});
