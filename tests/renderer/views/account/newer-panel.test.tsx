import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../../renderer/views/account/gaps-of.ts';
import { NewerPanel } from '../../../../renderer/views/account/newer/newer-panel.tsx';
import type { AwsFailure } from '../../../../shared/aws-failure.ts';
import type { Newer } from '../../../../shared/health/panels.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleGap } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { read, show } from '../../show.tsx';

const atMs = exampleNowMs;
const none = { known: true, atMs, value: [] } as const;
const arn = 'arn:aws:ses:us-east-1:111122223333:tenant/shop/tn-1';

const tenant = { name: 'shop', id: 'tn-1', arn, sendingStatus: 'DISABLED', createdAtMs: null };
const entity = {
  reference: arn,
  type: 'TENANT',
  policy: 'arn:aws:ses:us-east-1:aws:reputation-policy/standard',
  customerStatus: 'ENABLED',
  sesStatus: 'DISABLED',
  sesCause: 'Sending was paused.',
  sendingStatus: 'DISABLED',
  impact: 'HIGH',
};
const endpoint = {
  name: 'global',
  id: '3rlg7kp7.rum',
  status: 'READY',
  regions: ['us-east-1', 'eu-west-1'],
  createdAtMs: null,
};

const partOf = (change: Partial<Newer>) =>
  ({
    panel: 'newer',
    value: { tenants: none, entities: none, endpoints: none, ...change },
    findings: [],
    readAtMs: atMs,
  }) as const;
const panel = (change: Partial<Newer> = {}, language: Language = 'en') =>
  show(<NewerPanel region="us-east-1" reading={false} part={partOf(change)} />, language);

function failed(failure: AwsFailure): Newer['tenants'] & { readonly known: false } {
  return { known: false, gap: { region: 'us-east-1', operation: 'ListTenants', subject: null, failure } };
}

const notThere = failed({
  kind: 'aws-refused',
  operation: 'ListTenants',
  code: 'UnknownOperationException',
  message: 'Unknown operation',
});

describe('what is newer in SES', () => {
  it('is shown where the account has it, in words, with what can be copied', () => {
    const markup = panel({
      tenants: { known: true, atMs, value: [tenant] },
      entities: { known: true, atMs, value: [entity] },
      endpoints: { known: true, atMs, value: [endpoint] },
    });
    const text = read(markup);
    expect(text).toContain('shop Disabled – tn-1');
    expect(text).toMatch(/shop tenant Sending was paused\. Disabled Disabled Enabled High standard/u);
    expect(text).toContain('global Ready us-east-1, eu-west-1 – 3rlg7kp7.rum');
    expect(markup).toContain(`aria-label="Copy ${arn}"`);
  });

  it('says what each is for where there is none', () => {
    const text = read(panel());
    expect(text).toContain('This account has no tenants here.');
    expect(text).toContain('There are no reputation entities here');
    expect(text).toContain('No multi-region endpoint');
  });

  it('says that a region does not have it yet, which is no gap', () => {
    const text = read(panel({ tenants: notThere }));
    expect(text).toContain('Tenants Amazon SES in this region does not have this yet.');
    expect(text).not.toContain('Could not be read');
    expect(gapsOf(partOf({ tenants: notThere }))).toEqual([]);
  });

  it('says that it could not be read where it was denied, throttled or refused for another reason', () => {
    const gap = exampleGap('ses:ListTenants');
    const throttled = failed({ kind: 'aws-throttled', operation: 'ListTenants', region: 'us-east-1' });
    const other = failed({ kind: 'aws-refused', operation: 'ListTenants', code: 'BadRequestException', message: 'No' });
    for (const tenants of [{ known: false, gap } as const, throttled, other]) {
      expect(read(panel({ tenants }))).toContain('Tenants Could not be read');
      expect(gapsOf(partOf({ tenants }))).toEqual([tenants.gap]);
    }
  });

  it('shows codes that came later as they are, without a good or a bad colour', () => {
    const markup = panel({ tenants: { known: true, atMs, value: [{ ...tenant, sendingStatus: 'LATER' }] } });
    expect(read(markup)).toContain('shop LATER');
    expect(markup).toContain('data-state="unknown"');
  });

  it('has a field to find one of many', () => {
    const value = Array.from({ length: 200 }, (_, at) => ({ ...tenant, arn: `${arn}-${at}` }));
    expect(panel({ tenants: { known: true, atMs, value } })).toContain('Find a tenant or an entity');
    expect(panel({ tenants: { known: true, atMs, value: [tenant] } })).not.toContain('<input');
  });

  it('speaks Japanese', () => {
    const text = read(panel({ tenants: notThere, endpoints: { known: true, atMs, value: [endpoint] } }, 'ja'));
    expect(text).toContain('テナント このリージョンの Amazon SES は、まだこの機能に対応していません。');
    expect(text).toContain('global 準備完了');
  });
});
