// DMARC on watch, with reports that nobody may send.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'watchful.example' });
  expect(told).toEqual([
    'high dmarc-report-unauthorized',
    'medium dmarc-policy-none',
    'info bimi-record-missing',
    'info dmarc-failure-reports-requested',
  ]);
});

it('shows the permission that the collector must publish', async () => {
  const { findings } = await auditStory({ domain: 'watchful.example' });
  expect(findings.find(({ id }) => id === 'dmarc-report-unauthorized')?.details).toContainEqual(
    expect.objectContaining({
      kind: 'record-to-publish',
      name: 'watchful.example._report._dmarc.collector.example',
      value: expect.stringMatching(/^v=DMARC1/u),
    }),
  );
});
