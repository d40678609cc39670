// A domain without mail that says so in every way: nothing to tell, because what it says was heard.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told, findings } = await auditStory({ domain: 'silent.example' });
  expect(told).toEqual([]);
  const passed = findings.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
  expect(passed).toEqual(
    expect.arrayContaining(['mx-null-mixed', 'mx-null-missing', 'mx-null-sender', 'dmarc-parked-open']),
  );
});
