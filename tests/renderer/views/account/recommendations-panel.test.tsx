import { describe, expect, it } from 'vitest';
import {
  chooseRecommendations,
  open,
  orders,
} from '../../../../renderer/views/account/recommendations/choose-recommendations.ts';
import { leadOf } from '../../../../renderer/views/account/recommendations/lead-of.ts';
import { RecommendationsPanel } from '../../../../renderer/views/account/recommendations/recommendations-panel.tsx';
import { useHealth } from '../../../../renderer/state/health.ts';
import { nameResource } from '../../../../renderer/views/account/name-resource.ts';
import type { Recommendations } from '../../../../shared/health/panels.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleFinding } from '../../examples.ts';
import { exampleGap, standingPart } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { exampleRecommendation } from '../../panel-examples.ts';
import { read, show } from '../../show.tsx';

const region = 'us-east-1';
const standing = standingPart({ findings: [exampleFinding({ id: 'account-standing-quota-near' })] });
const ofRegion = exampleRecommendation({
  key: 'plumbline us-east-1 account-standing-quota-near',
  foundBy: 'plumbline',
  resource: region,
  type: 'account-standing',
  description: null,
  says: { en: 'The quota is nearly used.', ja: 'クォータが残りわずかです。' },
  severity: 'medium',
  findings: ['account-standing-quota-near'],
});
const ofTenant = exampleRecommendation({ resource: 'tenant/shop/tn-1', type: 'BOUNCE' });

function panel(change: Partial<Recommendations> = {}, language: Language = 'en'): string {
  Object.assign(useHealth.getInitialState(), {
    regions: [{ region, accountId: null, finishedAtMs: null, failure: null, parts: { standing } }],
  });
  const value: Recommendations = {
    rows: [exampleRecommendation(), ofTenant, ofRegion],
    gaps: [],
    unaudited: [],
    ...change,
  };
  const part = { panel: 'recommendations', value, findings: [], readAtMs: exampleNowMs } as const;
  return show(<RecommendationsPanel region={region} reading={false} part={part} />, language);
}

describe('the recommendations', () => {
  it('say of each how bad it is, about what, and who found it', () => {
    const text = read(panel());
    expect(text).toMatch(/High shop\.example DKIM DKIM verification has failed\. DNS agrees\. SES/u);
    expect(text).toMatch(/High shop tenant · BOUNCE/u);
    expect(text).toMatch(/Medium Standing us-east-1 The quota is nearly used\. Plumbline/u);
  });

  it('show what is open, and count what is not', () => {
    const text = read(panel({ rows: [exampleRecommendation({ status: 'fixed' })] }));
    expect(text).toContain('Open 0 Fixed 1');
    expect(text).toContain('No recommendation fits. Show all');
  });

  it('name what SES speaks of and nobody audited', () => {
    const unaudited = ['a.example', 'b.example', 'c.example', 'd.example'];
    expect(read(panel({ unaudited }))).toContain('a.example, b.example, c.example and 1 more, which Plumbline has not');
  });

  it('say whether there are none, or none that could be read', () => {
    expect(read(panel({ rows: [] }))).toBe('Neither SES nor Plumbline recommends anything here.');
    const gaps = [exampleGap('ses:ListRecommendations')];
    expect(read(panel({ rows: [], gaps }))).toContain('what SES recommends could not be read');
  });

  it('speak Japanese, with the words of SES as they are', () => {
    const markup = panel({}, 'ja');
    expect(read(markup)).toContain('中 アカウントの状態 us-east-1 クォータが残りわずかです。 Plumbline');
    expect(markup).toContain('<div lang="en">DKIM verification has failed.</div>');
  });
});

describe('what is shown of them', () => {
  const rows = [
    exampleRecommendation(),
    exampleRecommendation({ key: 'b', foundBy: 'both', resource: 'b.example' }),
    exampleRecommendation({ key: 'f', foundBy: 'plumbline', status: 'fixed' }),
  ];
  const keys = (change: Partial<typeof open>) =>
    chooseRecommendations(rows, { ...open, ...change }).map(({ key }) => key);

  it('is what is open, by anyone', () => {
    expect(keys({})).toEqual(['ses shop.example', 'b']);
    expect(keys({ status: ['open', 'fixed'] })).toEqual(['ses shop.example', 'b', 'f']);
  });

  it('is narrowed by who found it, and by any word of it in either language', () => {
    expect(keys({ foundBy: 'both' })).toEqual(['b']);
    expect(keys({ foundBy: 'plumbline' })).toEqual([]);
    expect(keys({ typed: 'B.EXAMPLE ' })).toEqual(['b']);
    expect(keys({ typed: '一致して' })).toEqual(['ses shop.example', 'b']);
  });

  it('stands worst first, or newest first', () => {
    const low = exampleRecommendation({ key: 'low', severity: 'low', firstSeenAtMs: exampleNowMs + 1 });
    const [high] = rows;
    expect(high === undefined ? 0 : orders.severity(high, low)).toBeLessThan(0);
    expect(high === undefined ? 0 : orders.since(high, low)).toBeGreaterThan(0);
  });
});

describe('where a recommendation leads', () => {
  const lead = (row: typeof ofRegion) => leadOf(row, { region, parts: [standing] });

  it('is the panel that shows its finding, with the finding open', () => {
    expect(lead(ofRegion)).toEqual({ kind: 'panel', panel: 'standing', findingId: 'account-standing-quota-near' });
  });

  it('is the identity, with its own finding open, but not one of the region', () => {
    const own = exampleRecommendation({ findings: ['ses-dkim-missing'] });
    expect(lead(own)).toEqual({ kind: 'identity', name: 'shop.example', findingId: 'ses-dkim-missing' });
    const shared = exampleRecommendation({ findings: ['account-standing-quota-near'] });
    expect(lead(shared)).toEqual({ kind: 'identity', name: 'shop.example', findingId: null });
  });

  it('is the panel of what else SES names, or nowhere', () => {
    expect(lead(ofTenant)).toMatchObject({ kind: 'panel', panel: 'newer' });
    expect(lead(exampleRecommendation({ resource: 'thing/of/later' }))).toBeNull();
    expect(lead(exampleRecommendation({ resource: region }))).toBeNull();
  });
});

describe('the name of a resource', () => {
  it.each([
    ['arn:aws:ses:us-east-1:111122223333:tenant/shop/tn-1', { kind: 'tenant', name: 'shop' }],
    ['tenant/shop/tn-1', { kind: 'tenant', name: 'shop' }],
    ['shop.example', { kind: '', name: 'shop.example' }],
    ['arn:aws:ses:us-east-1:111122223333:identity/shop.example', { kind: 'identity', name: 'shop.example' }],
  ])('%s', (text, named) => {
    expect(nameResource(text)).toEqual(named);
  });
});
