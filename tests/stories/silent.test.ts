// A domain without mail that says so in every way: nothing to tell.
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'silent.example' });
  expect(told).toEqual([]);
});
