// The include tree: complete, counted, and bounded however hostile the records.
import { describe, expect, it } from 'vitest';
import { breaksIn } from '../../../../../electron/engine/protocols/spf/breaks.ts';
import { indexReplies } from '../../../../../electron/engine/protocols/spf/replies.ts';
import {
  growTree,
  nodesOf,
  unansweredBelow,
  unreachedBelow,
} from '../../../../../electron/engine/protocols/spf/tree.ts';
import { walkSpf } from '../../../../../electron/gather/walk-spf.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { address, mx, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../../fakes/zone-resolver.ts';

async function treeOf(...zone: readonly DnsReply[]) {
  const world = zoneResolver(zone);
  const replies = await walkSpf('example.com', world.ask);
  return { root: growTree('example.com', indexReplies(replies)).root, asked: world.asked };
}

describe('growTree', () => {
  it('counts every term that looks up, where it is reached', async () => {
    const { root } = await treeOf(
      txt(
        'example.com',
        'v=spf1 a mx ptr exists:x.example ip4:192.0.2.1 include:a.example -all include:b.example redirect=c.example',
      ),
      txt('a.example', 'v=spf1 include:b.example redirect=c.example'),
      txt('b.example', 'v=spf1 a ?all'),
      txt('c.example', 'v=spf1 mx -all'),
    );
    expect(root.lookups).toBe(9);
    expect(root.terms.map(({ term, lookups, reached }) => [term.text, lookups, reached])).toEqual([
      ['a', 1, true],
      ['mx', 1, true],
      ['ptr', 1, true],
      ['exists:x.example', 1, true],
      ['ip4:192.0.2.1', 0, true],
      ['include:a.example', 5, true],
      ['-all', 0, true],
      ['include:b.example', 2, false],
      ['redirect=c.example', 2, false],
    ]);
  });

  it('goes on behind a permerror', async () => {
    const { root } = await treeOf(
      txt('example.com', 'v=spf1 moo include:a.example include:b.example -all'),
      txt('a.example', 'v=spf1 a', 'v=spf1 mx'),
      txt('b.example', 'v=spf1 include:c.example'),
    );
    expect(nodesOf(root).map(({ domain, state }) => `${domain} ${state}`)).toEqual([
      'example.com record',
      'a.example several',
      'b.example record',
      'c.example no-record',
    ]);
    expect(breaksIn(root).map(({ kind, path }) => [kind, path.map(({ term }) => term.text)])).toEqual([
      ['syntax', []],
      ['several', ['include:a.example']],
      ['no-record', ['include:b.example', 'include:c.example']],
    ]);
  });

  it('tells a loop from a diamond', async () => {
    const { root } = await treeOf(
      txt('example.com', 'v=spf1 include:a.example include:b.example'),
      txt('a.example', 'v=spf1 include:b.example'),
      txt('b.example', 'v=spf1 redirect=a.example'),
    );
    const loops = nodesOf(root).filter(({ state }) => state === 'loop');
    expect(loops.map(({ domain }) => domain)).toEqual(['a.example', 'b.example']);
  });

  it('keeps a time-out apart from nothing', async () => {
    const { root } = await treeOf(
      txt('example.com', 'v=spf1 include:a.example a:x.example -all include:dead.example'),
      timeout('a.example', 'TXT'),
      timeout('x.example', 'AAAA'),
      timeout('dead.example', 'TXT'),
    );
    const names = (replies: readonly DnsReply[]) => replies.map(({ question }) => `${question.type} ${question.name}`);
    expect(names(unreachedBelow(root))).toEqual(['TXT a.example']);
    expect(names(unansweredBelow(root))).toEqual(['AAAA x.example', 'TXT a.example']);
    expect(root.voids).toBe(0);
  });

  it('counts one void look-up for a term, not for a question', async () => {
    const { root } = await treeOf(
      txt('example.com', 'v=spf1 a:none.example a:six.example mx -all'),
      address('six.example', '2001:db8::1'),
      mx('example.com', [10, 'm1.example.com'], [20, 'm2.example.com']),
    );
    expect(root.terms.map(({ voids }) => voids)).toEqual([1, 0, 1, 0]);
  });

  it('asks about the registration of a name that does not exist, but never about its own', async () => {
    const { asked } = await treeOf(txt('example.com', 'v=spf1 include:_spf.gone.co.uk a:old.example.com -all'));
    expect(asked.filter(({ type }) => type === 'SOA')).toEqual([{ name: 'gone.co.uk', type: 'SOA' }]);
  });

  it('is cut where records breed', async () => {
    const breeding = Array.from({ length: 40 }, (_, index) =>
      txt(
        index === 0 ? 'example.com' : `n${index}.example`,
        `v=spf1 include:n${index + 1}.example include:n${index + 1}.example`,
      ),
    );
    const { root, asked } = await treeOf(...breeding);
    expect(nodesOf(root).length).toBeLessThan(320);
    expect(nodesOf(root).some(({ state }) => state === 'cut')).toBe(true);
    expect(root.lookups).toBeGreaterThan(100);
    expect(asked.length).toBeLessThan(200);
  });
});
