// Who would hear of what in a region.
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../electron/engine/health/coverage.ts';
import type { RegionWiring } from '../../../../electron/engine/derive/region-wiring.ts';
import { absent, denied, seen } from '../../../fakes/ses-identity.ts';
import * as W from '../../../fakes/region-wiring.ts';

function coverage(change: Partial<RegionWiring> = {}) {
  const value = coverageOf(W.wiringEvidence(change), { region: 'us-east-1' });
  const hearing = (name: string, event: (typeof W.allEvents)[number]) =>
    value.rows.find((row) => row.name === name)?.cells[event].hearing;
  return { ...value, hearing };
}

describe('coverageOf', () => {
  it('shows sets with the identities whose default they are, then identities', () => {
    const { rows, headline, gaps, traceless } = coverage();
    expect(rows.map(({ kind, name, linked }) => [kind, name, linked])).toEqual([
      ['set', 'shop-default', ['shop.example']],
      ['identity', 'shop.example', ['shop-default']],
    ]);
    expect(headline.en).toContain('every identity');
    expect([gaps, traceless]).toEqual([[], []]);
    expect(rows[0]?.cells.BOUNCE).toMatchObject({ hearing: 'heard', by: [{ kind: 'firehose', works: 'yes' }] });
  });

  it('tells counted from heard, broken from unheard', () => {
    const off = W.destination({ name: 'off', enabled: false, eventTypes: ['REJECT'] });
    const counts = { ...W.toCloudWatch, eventTypes: ['SEND', 'BOUNCE'] };
    const { hearing } = coverage({ regionSets: W.wired(W.setWith(off, counts)) });
    expect(hearing('shop-default', 'BOUNCE')).toBe('counted');
    expect(hearing('shop-default', 'REJECT')).toBe('broken');
    expect(hearing('shop-default', 'DELIVERY')).toBe('unheard');
  });

  it('takes topics and forwarding of an identity into account, for its own mail only', () => {
    const { hearing, headline } = coverage({
      regionSets: absent,
      regionFeeds: W.wired(W.feed({ configurationSet: null, feedbackForwarding: true })),
    });
    expect(hearing('shop.example', 'BOUNCE')).toBe('heard');
    expect(hearing('shop.example', 'DELIVERY')).toBe('unheard');
    expect(headline.en).toContain('every identity');
  });

  it('names whose mail leaves no trace, and not who may not send', () => {
    const mute = { configurationSet: null } as const;
    const feeds = [
      W.feed({ ...mute, name: 'mute.example' }),
      W.feed({ ...mute, name: 'new.example', verifiedForSending: false }),
      W.feed(),
    ];
    const { traceless, headline } = coverage({ regionFeeds: W.wired(...feeds) });
    expect(traceless).toEqual(['mute.example']);
    expect(headline.en).toContain('mute.example leaves no trace');
  });

  it('says that mail is refused where the default set was deleted', () => {
    const { rows, traceless } = coverage({ regionSets: absent });
    expect(rows[0]?.cells.SEND).toMatchObject({ hearing: 'broken', by: [], says: { en: /refuses/u } });
    expect(traceless).toEqual([]);
  });

  it('says how many identities were left out', () => {
    expect(coverage({ regionFeeds: seen({ seen: [W.feed()], absent: [], gaps: [], unread: 7 }) }).unread).toBe(7);
    expect(coverage()).not.toHaveProperty('unread');
  });

  it('hears of an event where one of two ways works', () => {
    const { hearing } = coverage({
      regionSets: W.wired(W.setWith(W.destination(), W.toTopic)),
      regionTopics: W.gone(W.topicArn),
    });
    expect(hearing('shop-default', 'BOUNCE')).toBe('heard');
  });
});

describe('a half-denied account', () => {
  it('is unknown for exactly what is missing, never broken', () => {
    const sets = W.wired({ ...W.setWith(W.toTopic), name: 'by-topic' }, W.setWith(W.destination()));
    const { hearing, gaps } = coverage({
      regionSets: sets,
      regionTopics: W.withheld('sns:GetTopicAttributes', W.topicArn),
    });
    expect(hearing('by-topic', 'BOUNCE')).toBe('unknown');
    expect(hearing('shop-default', 'BOUNCE')).toBe('heard');
    expect(gaps.map(({ operation }) => operation)).toEqual(['GetTopicAttributes']);
  });

  it('leaves open what unread notifications may say, and no more', () => {
    const feeds = W.wired(W.feed({ configurationSet: null }, null));
    const { hearing, traceless, headline } = coverage({ regionFeeds: feeds });
    expect(hearing('shop.example', 'BOUNCE')).toBe('unknown');
    expect(hearing('shop.example', 'OPEN')).toBe('unheard');
    expect(traceless).toEqual([]);
    expect(headline.en).toContain('is not known');
  });

  it('has a row for a set or an identity that could not be read', () => {
    const { rows } = coverage({
      regionSets: W.withheld('ses:GetConfigurationSet', 'shop-default'),
      regionFeeds: W.withheld('ses:GetEmailIdentity', 'shop.example'),
    });
    expect(rows.map(({ kind, name, cells }) => [kind, name, cells.BOUNCE.hearing])).toEqual([
      ['set', 'shop-default', 'unknown'],
      ['identity', 'shop.example', 'unknown'],
    ]);
  });

  it('says so where nothing could be read at all', () => {
    const value = coverageOf({ regionSets: denied, regionFeeds: denied }, { region: 'us-east-1' });
    expect(value.rows).toEqual([]);
    expect(value.headline.en).toContain('is not known');
    expect(value.gaps.length).toBeGreaterThan(0);
    expect(coverageOf({}, { region: 'us-east-1' }).headline.en).toContain('is not known');
  });

  it('names the policies of a role that could not be read', () => {
    const policiesGap = W.gapAbout('iam:ListRolePolicies', 'ses-events');
    const { gaps, hearing } = coverage({ regionRoles: W.wired(W.role({ policies: null, policiesGap })) });
    expect(gaps).toEqual([policiesGap]);
    expect(hearing('shop-default', 'BOUNCE')).toBe('unknown');
  });
});
