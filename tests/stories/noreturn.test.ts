// A custom MAIL FROM domain without its MX record, recognised or named.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'noreturn.example' });
  expect(told).toEqual(['blocker mx-missing-at-mail-from', 'info bimi-record-missing']);
});

it('gives the record to publish, and says that the region is open', async () => {
  const { told, findings } = await auditStory({ domain: 'noreturn.example', mailFrom: 'bounce.noreturn.example' });
  expect(told).toEqual(['blocker mx-missing-at-mail-from', 'info bimi-record-missing']);
  expect(findings.find(({ id }) => id === 'mx-missing-at-mail-from')?.details).toMatchObject([
    { act: 'add', name: 'bounce.noreturn.example', type: 'MX', value: '10 feedback-smtp.<region>.amazonses.com' },
  ]);
});
