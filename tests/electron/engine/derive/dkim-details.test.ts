import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedSpans, newKeyRecord, replaceKeyRecord } from '../../../../electron/engine/derive/dkim-details.ts';
import { assessDkim } from '../../../../electron/engine/derive/dkim-assessment.ts';
import { txt } from '../../../fakes/dns-reply.ts';

const name = 's1._domainkey.example.com';
const [own] = assessDkim([{ selector: 's1', how: 'given', txt: txt(name, 'v=DKIM2; p=QUJD'), around: [] }]).selectors;

test('the changed span covers exactly what differs', () => {
  expect(changedSpans('v=DKIM2; p=x', 'v=DKIM1; p=x')).toEqual([{ start: 6, end: 7 }]);
  expect(changedSpans('v=DKIM1; t=y; p=x', 'v=DKIM1; p=x')).toEqual([]);
  expect(changedSpans('same', 'same')).toEqual([]);
});

test('outside the changed span both texts agree; without one, something was only taken out', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const agree = (start: number, end: number) =>
        before.startsWith(after.slice(0, start)) && before.endsWith(after.slice(end));
      const places = Array.from({ length: after.length + 1 }, (_, at) => at);
      const [span] = changedSpans(before, after);
      expect(span === undefined ? places.some((at) => agree(at, at)) : agree(span.start, span.end)).toBe(true);
    }),
  );
});

test('a cure replaces the record with its own TTL, or names nothing where another zone holds it', () => {
  const fields = own?.record?.fields;
  if (own === undefined || fields === undefined) throw new Error('nothing was read');
  expect(replaceKeyRecord(own, { ...fields, version: 'DKIM1' })).toEqual([
    {
      kind: 'record-to-publish',
      act: 'replace',
      name,
      type: 'TXT',
      value: 'v=DKIM1; p=QUJD',
      ttlSeconds: 300,
      instead: 'v=DKIM2; p=QUJD',
      changed: [{ start: 6, end: 7 }],
    },
  ]);
  const elsewhere = { ...own, reply: { ...own.reply, chain: ['s1.example.net'] } };
  expect(replaceKeyRecord(elsewhere, fields)).toEqual([]);
  expect(newKeyRecord(elsewhere)).toEqual([]);
});
