// An endpoint that failed.
import { accountTenantEndpointFailed } from '../../../../../electron/engine/audits/account-tenant/endpoint-failed.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

const endpoint = (status: string) => ({
  name: 'both',
  id: 'abc.def',
  status,
  regions: ['us-east-1', 'eu-west-1'],
  createdAtMs: null,
});

judgeRegionCases(accountTenantEndpointFailed, [
  { title: 'none', artifacts: { regionEndpoints: [] }, verdict: 'not-applicable' },
  { title: 'ready', artifacts: { regionEndpoints: [endpoint('READY')] }, verdict: 'pass' },
  { title: 'failed', artifacts: { regionEndpoints: [endpoint('FAILED')] }, verdict: 'fail', says: 'both' },
  { title: 'not readable', evidence: { regionEndpoints: denied }, verdict: 'unknown' },
]);
