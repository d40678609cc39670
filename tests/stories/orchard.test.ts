// A shop whose mail is all in order: nothing to tell, with or without its SES selectors.
import { repliesIn } from '../../shared/evidence.ts';
import { expect, it } from 'vitest';
import { auditStory } from './audit-story.ts';

it('tells exactly this', async () => {
  const { told } = await auditStory({ domain: 'orchard.example' });
  expect(told).toEqual([]);
});

it('tells nothing either when its three SES selectors and its MAIL FROM domain are named', async () => {
  const tokens = [
    '73euyps6cg2xll6ixtqek6rfeai5fjxf',
    'lq53pw36tqntpjfjxlouy2pbuj5racbi',
    'vaytjmgc7dv56shexqxwcs45gdxyneqc',
  ];
  const { told, findings } = await auditStory({
    domain: 'orchard.example',
    selectors: tokens.map((selector) => selector),
    mailFrom: 'bounce.orchard.example',
  });
  expect(told).toEqual([]);
  // Passed because it was asked, not because nothing was found.
  const missing = findings.find(({ id }) => id === 'dkim-selector-missing');
  expect(missing?.verdict).toBe('pass');
  const names = findings.flatMap(({ evidence }) => repliesIn(evidence).map((reply) => reply.question.name));
  expect(names).toEqual(expect.arrayContaining(tokens.map((token) => `${token}._domainkey.orchard.example`)));
});
