// An answer that does not fit into a UDP packet: asked again over TCP, and judged whole.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told, findings } = await auditStory({ domain: 'longwinded.example' });
  expect(told).toEqual(['medium spf-txt-set-large', 'info bimi-record-missing']);
  const [reply] = (findings.find(({ id }) => id === 'spf-txt-set-large')?.evidence ?? []).map((source) => source.reply);
  expect([reply?.transport, reply?.records.length]).toEqual(['tcp', 14]);
});
