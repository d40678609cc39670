// A DKIM record entered with the whole name, to which the panel added the domain again.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'doubled.example' });
  expect(told).toEqual(['high dkim-domainkey-doubled', 'high dkim-domainkey-missing', 'info bimi-record-missing']);
});

it('finds the record where it stands, once the selector is known', async () => {
  const { told, findings } = await auditStory({
    domain: 'doubled.example',
    selectors: ['s1'],
  });
  expect(told).toEqual([
    'blocker dkim-name-doubled',
    'blocker dkim-selector-missing',
    'high dkim-domainkey-missing',
    'info bimi-record-missing',
  ]);
  expect(findings.find(({ id }) => id === 'dkim-name-doubled')?.says?.en).toContain(
    's1._domainkey.doubled.example.doubled.example',
  );
});
