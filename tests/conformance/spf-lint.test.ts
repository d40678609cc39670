// The published suite as an oracle for the static reading, which knows no sender. A case is a lint case when its sender's
// domain has an SPF record (so there is something to read); where it prefers permerror, the record or its tree must be
// flagged, and in every other case nothing may be: neither the record by itself nor the tree with its limits (one
// exception, spelt out below).
import { describe, expect, it } from 'vitest';
import { breaksIn } from '../../electron/engine/protocols/spf/breaks.ts';
import { isPermerror } from '../../electron/engine/protocols/spf/faults.ts';
import { indexReplies } from '../../electron/engine/protocols/spf/replies.ts';
import { checkedDomain } from '../../electron/engine/protocols/spf/sender.ts';
import { growTree, type SpfNode } from '../../electron/engine/protocols/spf/tree.ts';
import { walkSpf } from '../../electron/gather/walk-spf.ts';
import { scenarios, suiteResolver, type Zone } from './spf-suite.ts';

const cases = scenarios.flatMap(({ tests, zonedata }) =>
  Object.entries(tests).flatMap(([name, test]) => {
    const domain = checkedDomain(test.mailfrom === '' ? test.helo : (test.mailfrom.split('@').at(-1) ?? ''));
    return domain === null ? [] : [{ name, domain, zonedata, wants: test.result[0] }];
  }),
);

async function rootOf(domain: string, zone: Zone): Promise<SpfNode> {
  return growTree(domain, indexReplies(await walkSpf(domain, suiteResolver(zone).ask))).root;
}

const flags = (root: SpfNode) => breaksIn(root).length > 0 || root.lookups > 10 || root.voids > 2;

describe('permerror cases', () => {
  const wanted = cases.filter(({ wants }) => wants === 'permerror');

  it.each(wanted)('$name is flagged', async ({ domain, zonedata }) => {
    expect(flags(await rootOf(domain, zonedata))).toBe(true);
  });

  it('are flagged by the record alone, except where another record or a limit is the cause', async () => {
    const byTree: string[] = [];
    for (const { name, domain, zonedata } of wanted) {
      const root = await rootOf(domain, zonedata);
      const alone = root.state === 'several' || (root.reading?.faults ?? []).some(isPermerror);
      if (!alone) byTree.push(name);
    }
    expect(wanted).toHaveLength(75);
    expect(byTree).toEqual([
      'include-permerror',
      'include-none',
      'redirect-none',
      'redirect-loop',
      'include-loop',
      'mx-limit',
      'mech-over-limit',
      'include-over-limit',
      'void-over-limit',
    ]);
  });
});

describe('all other cases', () => {
  // This sender matches before the eleventh term that looks up; mail that does not match early ends in permerror, so the
  // tree, which counts the worst case, is right to object.
  const early = 'include-at-limit';
  const others = cases.filter(({ wants, name }) => wants !== 'permerror' && name !== early);

  it.each(others)('$name is not flagged', async ({ domain, zonedata }) => {
    const root = await rootOf(domain, zonedata);
    expect((root.reading?.faults ?? []).filter(isPermerror)).toEqual([]);
    expect(flags(root)).toBe(false);
  });

  it(`${early} is flagged only for its eleven lookups in the worst case`, async () => {
    const found = cases.find(({ name }) => name === early)!;
    const root = await rootOf(found.domain, found.zonedata);
    expect(breaksIn(root)).toEqual([]);
    expect(root.lookups).toBe(11);
    expect(root.voids).toBeLessThan(3);
  });
});
