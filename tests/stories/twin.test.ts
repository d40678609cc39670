// Two SPF records, as after a move to Amazon SES.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'twin.example' });
  expect(told).toEqual(['blocker spf-records-several', 'info bimi-record-missing']);
});

it('merges them into one record to publish', async () => {
  const { findings } = await auditStory({ domain: 'twin.example' });
  const several = findings.find(({ id }) => id === 'spf-records-several');
  const values = several?.details.flatMap((detail) => (detail.kind === 'record-to-publish' ? [detail.value] : []));
  expect(values).toContainEqual(
    expect.stringMatching(/^v=spf1 (?=.*include:_spf\.postoffice\.example)(?=.*include:amazonses\.com).*all$/u),
  );
});
