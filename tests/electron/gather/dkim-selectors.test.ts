import { describe, expect, test } from 'vitest';
import { wellKnownSelectors } from '../../../electron/engine/protocols/dkim/well-known-selectors.ts';
import { collect } from '../../../electron/gather/collect.ts';
import { answer, ended, nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';
import { probeLabel } from '../../fakes/judge-zone.ts';
import { gatherWorld } from './dkim-world.ts';

const root = '_domainkey.example.com';
const key = (selector: string) => txt(`${selector}.${root}`, 'v=DKIM1; p=QUJD');

async function gather(replies: Parameters<typeof gatherWorld>[0], ...selectors: readonly string[]) {
  const world = gatherWorld(replies, ...selectors);
  const { dkimSelectors } = await collect(['dkimSelectors'], world);
  const found = dkimSelectors?.state === 'seen' ? dkimSelectors.value : [];
  return {
    state: dkimSelectors?.state,
    selectors: found.map(({ selector, how }) => `${selector} ${how}`),
    found,
    asked: world.asked.map(({ name, type }) => `${type} ${name}`),
  };
}

describe('probing', () => {
  test('keeps what answered and drops the misses', async () => {
    const { state, selectors, asked } = await gather([key('google'), key('k1'), key('unguessable')]);
    expect(state).toBe('seen');
    expect(selectors).toEqual(['google probe', 'k1 probe']);
    for (const selector of wellKnownSelectors) expect(asked).toContain(`TXT ${selector}.${root}`);
  });

  test('is spared where _domainkey does not exist or cannot be asked', async () => {
    const absent = await gather([nxdomain(root, 'TXT')]);
    expect(absent).toMatchObject({ state: 'seen', selectors: [], asked: [`TXT ${root}`] });
    const silent = await gather([timeout(root, 'TXT')]);
    expect(silent).toMatchObject({ state: 'unreachable', asked: [`TXT ${root}`] });
  });

  test('finds nothing for certain only where every question was answered', async () => {
    expect(await gather([key('unguessable')])).toMatchObject({ state: 'seen', selectors: [] });
    const partly = await gather([key('unguessable'), timeout(`s1.${root}`, 'TXT')]);
    expect(partly.state).toBe('unreachable');
    const enough = await gather([key('google'), timeout(`s1.${root}`, 'TXT')]);
    expect(enough).toMatchObject({ state: 'seen', selectors: ['google probe'] });
  });

  test('drops what a wildcard answers for every name', async () => {
    const shadow = 'v=spf1 -all';
    const replies = wellKnownSelectors.map((selector) => txt(`${selector}.${root}`, selector === 's1' ? 'p=' : shadow));
    const { selectors } = await gather([...replies, txt(`${probeLabel}.${root}`, shadow)]);
    expect(selectors).toEqual(['s1 probe']);
  });

  test('keeps a CNAME that leads nowhere', async () => {
    const name = `k1.${root}`;
    const alias = answer(name, 'CNAME', [{ name, type: 'CNAME', ttlSeconds: 1, target: 'gone.example.net' }]);
    const loop = ended(`k2.${root}`, 'TXT', 'chain-loop');
    expect((await gather([alias, loop])).selectors).toEqual(['k1 probe', 'k2 probe']);
  });
});

describe('a named selector', () => {
  test('is asked once, with its CNAME, and not probed again', async () => {
    const { selectors, asked, found } = await gather([key('google')], 'google');
    expect(selectors).toEqual(['google given']);
    expect(asked.filter((question) => question === `TXT google.${root}`)).toHaveLength(1);
    expect(found[0]?.around.map(({ question }) => question.type)).toEqual(['CNAME']);
  });

  test('stays in the artifact when it misses, with what stands around it', async () => {
    const { selectors, found } = await gather([], 'mine');
    expect(selectors).toEqual(['mine given']);
    expect(found[0]?.around.map(({ question: { name, type } }) => `${type} ${name}`)).toEqual([
      `CNAME mine.${root}`,
      `A mine.${root}`,
      `AAAA mine.${root}`,
      `A ${probeLabel}.${root}`,
      `TXT mine.${root}.example.com`,
      'TXT mine.domainkey.example.com',
      'TXT mine_domainkey.example.com',
    ]);
  });

  test('stays with its failure, and nothing more is asked', async () => {
    const { state, found } = await gather([timeout(`mine.${root}`, 'TXT')], 'mine');
    expect(state).toBe('seen');
    expect(found[0]?.txt.outcome).toBe('timeout');
    expect(found[0]?.around).toHaveLength(1);
  });

  test('that holds no key is looked around for, too', async () => {
    const { found } = await gather([txt(`mine.${root}`, 'v=spf1 -all')], 'mine');
    expect(found[0]?.around).toHaveLength(7);
  });
});
