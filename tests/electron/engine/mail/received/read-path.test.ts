// Who handed a message over: the last address outside the receiver's organization, whatever stands below it.
import { expect, it } from 'vitest';
import { readPath } from '../../../../../electron/engine/mail/received/read-path.ts';
import { splitMessage } from '../../../../../electron/engine/protocols/dkim/header-fields.ts';

const path = (...lines: readonly string[]) =>
  readPath(splitMessage(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)).fields);
const received = (from: string, by: string, time = '08:00:00') =>
  `Received: from ${from} by ${by} with ESMTPS; Fri, 15 Jan 2027 ${time} +0000`;

const outside = received('out.example.com (out.example.com [192.0.2.1])', 'mx1.example.net');
const inside = received('mx1.example.net (mx1.example.net [198.51.100.7])', 'store.example.net', '08:00:05');
const office = received('desk.example.com (desk [10.0.0.9])', 'out.example.com', '07:59:00');

it('passes over private addresses and hosts of the receiver', () => {
  const { sender, hops } = path('Return-Path: <b@example.com>', inside, outside, office);
  expect(sender).toMatchObject({ ip: '192.0.2.1', helo: 'out.example.com', mailFrom: 'b@example.com' });
  expect(sender?.how.en).toContain('mx1.example.net');
  expect(hops.map(({ by, delayMs }) => [by, delayMs])).toEqual([
    ['out.example.com', null],
    ['mx1.example.net', 60_000],
    ['store.example.net', 5_000],
  ]);
});

it("takes the receiver's word where it wrote one above", () => {
  const relay = received('relay.filter.example (relay.filter.example [203.0.113.5])', 'mx1.example.net');
  const first = received('out.example.com (out.example.com [192.0.2.1])', 'in.filter.example');
  expect(path(relay, first).sender?.ip).toBe('203.0.113.5');
  const told = 'Received-SPF: pass (x) client-ip=192.0.2.1; envelope-from="b@example.com"; helo=out.example.com';
  expect(path(told, relay, first).sender).toMatchObject({ ip: '192.0.2.1', mailFrom: 'b@example.com' });
  expect(path(told, relay, first).sender?.how.en).toContain('Received-SPF');
});

it("knows the names of Microsoft's hosts for one", () => {
  const border = received('out.example.com (192.0.2.1)', 'DB5.mail.protection.outlook.com');
  const moved = received('AM0.eurprd01.prod.exchangelabs.com (2001:db8::1)', 'DB8.eurprd01.prod.outlook.com');
  expect(path(moved, border).sender?.ip).toBe('192.0.2.1');
});

it('believes nothing that came with the message', () => {
  const forged = 'Received-SPF: pass client-ip=198.51.100.99';
  const claimed = received('bank.example (bank.example [198.51.100.99])', 'mx1.example.net');
  expect(path(outside, forged, claimed).sender?.ip).toBe('192.0.2.1');
});

it.each([
  [['Return-Path: <>', outside], ''],
  [['Return-Path: <b@example.com>', 'Return-Path: <c@example.com>', outside], 'b@example.com'],
  [['Authentication-Results: mx; spf=pass smtp.mailfrom=example.com', outside], 'postmaster@example.com'],
  [[outside], null],
] as const)('MAIL FROM by %j', (lines, mailFrom) => {
  expect(path(...lines).sender?.mailFrom).toBe(mailFrom);
});

it('knows nothing where no hop tells', () => {
  expect(path('Subject: x').sender).toBeNull();
  expect(path(office).sender).toBeNull();
});
