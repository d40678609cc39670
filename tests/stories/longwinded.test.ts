// An answer that does not fit into a UDP packet: asked again over TCP, and judged whole.
import { repliesIn } from '../../shared/evidence.ts';
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told, findings } = await auditStory({ domain: 'longwinded.example' });
  expect(told).toEqual(['medium spf-txt-set-large', 'info bimi-record-missing']);
  const [reply] = repliesIn(findings.find(({ id }) => id === 'spf-txt-set-large')?.evidence ?? []);
  expect([reply?.transport, reply?.records.length]).toEqual(['tcp', 14]);
});
