import { describe, expect, it } from 'vitest';
import { healthOf, useHealth, withReport } from '../../../../renderer/state/health.ts';
import { accountEn } from '../../../../renderer/text/account-en.ts';
import { describeRegion } from '../../../../renderer/views/account/describe-region.ts';
import { GapNotice } from '../../../../renderer/views/account/gap-notice.tsx';
import { gapLines, gapsOf } from '../../../../renderer/views/account/gaps-of.ts';
import { HealthTroubles } from '../../../../renderer/views/account/health-troubles.tsx';
import { sumFindings } from '../../../../renderer/views/account/sum-findings.ts';
import type { AwsGap } from '../../../../shared/aws.ts';
import { exampleFinding } from '../../examples.ts';
import { exampleGap, exampleHealth, exampleStanding, standingPart } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { read, show } from '../../show.tsx';

const throttled: AwsGap = {
  region: 'us-east-1',
  operation: 'ListTopics',
  subject: null,
  failure: { kind: 'aws-throttled', operation: 'ListTopics', region: 'us-east-1' },
};

describe('what kept a panel from being learnt', () => {
  it('is gathered from all its parts', () => {
    const gap = exampleGap('ses:GetAccount');
    const unknown = { known: false, gap } as const;
    const value = exampleStanding({ account: unknown, rates: unknown });
    expect(gapsOf(standingPart({ value }))).toEqual([gap, gap]);
    const operation = 'ListMultiRegionEndpoints';
    // Such an answer is what the panel itself tells.
    const failure = { kind: 'aws-refused', operation, code: 'UnknownOperationException', message: '' } as const;
    const endpoints = { ...throttled, operation, failure };
    const newer = {
      tenants: { known: true, value: [], atMs: 0 },
      entities: { known: false, gap: exampleGap('ses:ListReputationEntities') },
      endpoints: { known: false, gap: endpoints },
    } as const;
    const gaps = gapsOf({ panel: 'newer', value: newer, findings: [], readAtMs: exampleNowMs });
    expect(gaps).toEqual([newer.entities.gap]);
  });

  it('is one line for each obstacle, missing permissions first', () => {
    const lines = gapLines([throttled, exampleGap('sns:GetTopicAttributes'), exampleGap('sns:GetTopicAttributes')]);
    expect(lines.map(({ action, times }) => [action, times])).toEqual([
      ['sns:GetTopicAttributes', 2],
      [null, 1],
    ]);
  });

  it('names the permission with a button that copies it', () => {
    const markup = show(
      <GapNotice gaps={[exampleGap('iam:GetRole'), exampleGap('sns:GetTopicAttributes'), throttled]} />,
    );
    expect(read(markup)).toContain('Missing permissions: iam:GetRole sns:GetTopicAttributes');
    expect(markup).toContain('aria-label="Copy iam:GetRole"');
    expect(markup).toContain('aria-label="Copy all actions"');
    expect(read(markup)).toContain('is throttling ListTopics');
    expect(show(<GapNotice gaps={[]} />)).toBe('');
  });
});

describe('a region in a word', () => {
  const words = accountEn;
  const read1 = withReport([], exampleHealth());
  const known = healthOf(read1, 'us-east-1');

  it('is its status, or why there is none', () => {
    expect(describeRegion(known, { reading: false, words })).toEqual({ glyph: 'pass', word: 'Healthy' });
    expect(describeRegion(healthOf([], 'x'), { reading: false, words })).toEqual({ glyph: 'none', word: 'Not read' });
    expect(describeRegion(healthOf([], 'x'), { reading: true, words }).word).toBe('Being read');
    const failed = { ...known, failure: throttled.failure };
    expect(describeRegion(failed, { reading: false, words })).toEqual({ glyph: 'unknown', word: 'Not readable' });
  });
});

describe('the findings of a panel', () => {
  it('come to their worst and their number; what is unknown is neither a problem nor a pass', () => {
    const findings = [
      exampleFinding({ id: 'a', severity: 'low' }),
      exampleFinding({ id: 'b', severity: 'medium' }),
      exampleFinding({ id: 'c', verdict: 'unknown' }),
      exampleFinding({ id: 'd', verdict: 'pass' }),
    ];
    expect(sumFindings(findings)).toMatchObject({ glyph: 'medium', problems: 2, unknowns: 1, worst: { id: 'b' } });
    expect(sumFindings(findings.slice(2))).toMatchObject({ glyph: 'unknown', problems: 0, unknowns: 1 });
    expect(sumFindings([])).toEqual({ glyph: 'pass', worst: null, problems: 0, unknowns: 0 });
  });
});

describe('a failed reading', () => {
  it('is told once: by the region that could not be read, or by all of them', () => {
    const { failure } = throttled;
    Object.assign(useHealth.getInitialState(), { failure });
    expect(read(show(<HealthTroubles />))).toContain('is throttling ListTopics');
    expect(show(<HealthTroubles ofRegion={failure} />)).toBe('');
    Object.assign(useHealth.getInitialState(), { failure: null });
  });
});
