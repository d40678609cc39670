// Addresses as the simulated SES reads them.
import { expect, it } from 'vitest';
import {
  bareAddress,
  isAddress,
  mailboxOf,
  splitAddresses,
} from '../../../../../electron/demo/ses/messages/mail-address.ts';

it.each([
  ['a@b.example', 'a@b.example'],
  [' a@b.example ', 'a@b.example'],
  ['"Ann, B." <a@b.example>', 'a@b.example'],
  ['<a@b.example>', 'a@b.example'],
])('the address in %s', (text, address) => {
  expect(bareAddress(text)).toBe(address);
});

it('several addresses come apart at commas outside of names', () => {
  expect(splitAddresses('"Ann, B." <a@b.example>, c@d.example,, E <e@f.example>')).toEqual([
    '"Ann, B." <a@b.example>',
    'c@d.example',
    'E <e@f.example>',
  ]);
});

it.each([
  ['a@b.example', true],
  ['"a b"@c.example', true],
  ['a', false],
  ['a@b', false],
  ['a b@c.example', false],
  ['a@b@c.example', false],
  ['a@.example', false],
  [`${'a'.repeat(320)}@b.example`, false],
])('%s is an address: %s', (text, isOne) => {
  expect(isAddress(text)).toBe(isOne);
});

it('a label is not part of the mailbox', () => {
  expect(mailboxOf('Bounce+order-17@simulator.amazonses.com')).toBe('bounce');
});
