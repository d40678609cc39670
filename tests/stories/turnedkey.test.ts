// A revoked DKIM key left behind: harmless where it was only come across, a blocker where it signs.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'turnedkey.example' });
  expect(told).toEqual(['info bimi-record-missing', 'info dkim-key-revoked-unused']);
});

it('is a blocker when the user says that mail is signed with it', async () => {
  const { told } = await auditStory({
    domain: 'turnedkey.example',
    selectors: ['selector1'],
  });
  expect(told).toEqual(['blocker dkim-key-revoked', 'info bimi-record-missing']);
});
