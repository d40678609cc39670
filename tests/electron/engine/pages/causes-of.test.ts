// Causes counted from replies, each with what the list can be searched for.
import { expect, it } from 'vitest';
import { type CountedReply, causesOf } from '../../../../electron/engine/pages/causes-of.ts';

const reply = (messages: number, rest: Partial<CountedReply>): CountedReply => ({
  type: 'BOUNCE',
  subType: 'Permanent/General',
  status: null,
  reply: null,
  family: 'google',
  messages,
  ...rest,
});

it('marks a cause by what most of its messages have, however many their wordings', () => {
  const unknown = '550 5.1.1 user unknown';
  const told = causesOf([
    reply(3, { status: '5.1.10', reply: '550 5.1.10 RESOLVER.ADR.RecipNotFound' }),
    reply(2, { status: '5.1.1', reply: unknown }),
    reply(2, { status: '5.1.1', reply: `${unknown} here` }),
    reply(9, { type: 'COMPLAINT', subType: null }),
    reply(1, { status: 'none', subType: 'Transient/MailboxFull' }),
  ]);
  expect(told.map(({ cause, messages, mark }) => [cause, messages, mark])).toEqual([
    ['complained', 9, { type: 'COMPLAINT', bounceType: null, status: null }],
    ['mailbox-unknown', 7, { type: 'BOUNCE', bounceType: null, status: '5.1.1' }],
    ['mailbox-full', 1, { type: 'BOUNCE', bounceType: 'Transient', status: null }],
  ]);
  expect(told[1]?.example).toContain('RESOLVER');
});
