// The panel of what is newer in SES: there, not there, or not to be read, each by itself.
import { expect, it } from 'vitest';
import { newerOf } from '../../../../electron/engine/health/newer.ts';
import { tenant } from '../../../fakes/region-health.ts';
import { absent, denied, seen } from '../../../fakes/ses-identity.ts';

it('keeps what is there apart from what is not and from what could not be asked', () => {
  const evidence = { regionTenants: seen([tenant('ENABLED')]), regionEntities: absent, regionEndpoints: denied };
  expect(newerOf(evidence, { region: 'us-east-1' })).toMatchObject({
    tenants: { known: true, value: [{ name: 'blue' }] },
    entities: { known: true, value: [] },
    endpoints: { known: false, gap: { region: 'us-east-1', failure: { kind: 'aws-permission-missing' } } },
  });
});
