import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSelectors } from '../../../../../electron/engine/protocols/dkim/signature.ts';

test('reads every signature, unfolded, in any case and order of tags', () => {
  const header = [
    'Return-Path: <bounce@mail.example.com>',
    'dkim-signature: v=1; a=rsa-sha256;',
    '\ts=S1; c=relaxed/relaxed;',
    '  d=Example.COM; h=from:to; bh=abc=; b=def',
    'DKIM-Signature : v=1; d=amazonses.com;s=224i4yxa5dv7c2xz3womw6peuasteono; b=xyz',
    'From: a@example.com',
  ].join('\r\n');
  expect(readSelectors(header)).toEqual([
    { selector: 's1', domain: 'example.com' },
    { selector: '224i4yxa5dv7c2xz3womw6peuasteono', domain: 'amazonses.com' },
  ]);
});

test('leaves out ARC and the copies under other names', () => {
  const header = [
    'ARC-Seal: i=1; a=rsa-sha256; s=arc-20240605; d=google.com; b=x',
    'ARC-Message-Signature: i=1; s=arc-20240605; d=google.com; b=x',
    'X-Google-DKIM-Signature: v=1; s=20230601; d=1e100.net; b=x',
    'DKIM-Signature: v=1; s=one; d=example.com; b=x',
  ].join('\n');
  expect(readSelectors(header)).toEqual([{ selector: 'one', domain: 'example.com' }]);
});

test('names a key once, however often it signed', () => {
  const line = 'DKIM-Signature: v=1; s=one; d=example.com; b=x';
  expect(readSelectors(`${line}\n${line}\n`)).toHaveLength(1);
});

test('the body does not speak for the message, unless the header says nothing', () => {
  const signed = 'DKIM-Signature: v=1; s=one; d=example.com; b=x';
  const quoted = 'DKIM-Signature: v=1; s=two; d=example.org; b=x';
  expect(readSelectors(`\n${signed}\nFrom: a@b.c\n\n${quoted}\n`)).toEqual([
    { selector: 'one', domain: 'example.com' },
  ]);
  expect(readSelectors(`From: a@b.c\n\nUndelivered:\n${quoted}\n`)).toEqual([
    { selector: 'two', domain: 'example.org' },
  ]);
});

test('a signature without a usable s= or d= names no key', () => {
  expect(readSelectors('DKIM-Signature: v=1; s=; d=example.com')).toEqual([]);
  expect(readSelectors('DKIM-Signature: v=1; s=one')).toEqual([]);
  expect(readSelectors('DKIM-Signature: v=1; s=one two/three; d=example.com')).toEqual([]);
  expect(readSelectors('')).toEqual([]);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const keys = readSelectors(`DKIM-Signature: s=a; d=b.example;\n${text}`);
      expect(keys[0]).toEqual({ selector: 'a', domain: 'b.example' });
    }),
  );
});
