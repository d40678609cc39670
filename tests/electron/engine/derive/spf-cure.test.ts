// What is published from a finding is sound, whatever was wrong before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curedSpf } from '../../../../electron/engine/derive/spf-cure.ts';
import { isPermerror } from '../../../../electron/engine/protocols/spf/faults.ts';
import { isSpfRecord, parseSpf } from '../../../../electron/engine/protocols/spf/parse.ts';
import { indexReplies } from '../../../../electron/engine/protocols/spf/replies.ts';
import { growTree, type SpfNode } from '../../../../electron/engine/protocols/spf/tree.ts';
import { txt } from '../../../fakes/dns-reply.ts';

const domain = 'example.com';
const nodeOf = (text: string): SpfNode => growTree(domain, indexReplies([txt(domain, text)])).root;

describe('curedSpf', () => {
  it('keeps name, TTL and the old text, and tells what changed', () => {
    const cure = curedSpf(nodeOf('v=spf1 ip4:198.51.100.7:25 mx'), [{ span: { start: 29, end: 29 }, put: ' ~all' }]);
    expect(cure).toMatchObject({
      act: 'replace',
      name: domain,
      ttlSeconds: 300,
      instead: 'v=spf1 ip4:198.51.100.7:25 mx',
      value: 'v=spf1 ip4:198.51.100.7 mx ~all',
    });
    expect(cure.changed?.map(({ start, end }) => cure.value.slice(start, end))).toEqual(['ip4:198.51.100.7', '~all']);
    expect(cure.note).toBeUndefined();
  });

  it('says so where a term was left out', () => {
    expect(curedSpf(nodeOf('v=spf1 ip4:198.51 mx'), []).note?.en).toContain('left out');
  });

  it('gives a valid record for any broken one', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[-+~?]?(all|a|mx|ptr|ip4|ip6|exists|include|redirect|exp|foo|ipv4)([:=/"].{0,20})?$/u),
      fc.string({ unit: 'binary-ascii', maxLength: 10 }),
      fc.constantFrom(
        'redirect:a.example',
        'redirect=b.example',
        'a:198.51.100.7',
        'ip4:2001:db8::1',
        '-all"',
        'mx\n-all',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const text = ['v=spf1', ...words].join(' ');
        const { value } = curedSpf(nodeOf(text), []);
        expect(isSpfRecord(value)).toBe(true);
        expect(parseSpf(value).faults.filter(isPermerror)).toEqual([]);
      }),
    );
  });
});
