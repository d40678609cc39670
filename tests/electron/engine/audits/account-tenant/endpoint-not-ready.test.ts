// An endpoint that is not ready.
import { accountTenantEndpointNotReady } from '../../../../../electron/engine/audits/account-tenant/endpoint-not-ready.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

const endpoint = (status: string) => ({
  name: 'both',
  id: 'abc.def',
  status,
  regions: ['us-east-1', 'eu-west-1'],
  createdAtMs: null,
});

judgeRegionCases(accountTenantEndpointNotReady, [
  { title: 'none', artifacts: { regionEndpoints: [] }, verdict: 'not-applicable' },
  { title: 'ready', artifacts: { regionEndpoints: [endpoint('READY')] }, verdict: 'pass' },
  {
    title: 'failed, which another check covers',
    artifacts: { regionEndpoints: [endpoint('FAILED')] },
    verdict: 'pass',
  },
  {
    title: 'being made',
    artifacts: { regionEndpoints: [endpoint('CREATING')] },
    verdict: 'fail',
    says: 'both (CREATING)',
  },
  { title: 'not readable', evidence: { regionEndpoints: denied }, verdict: 'unknown' },
]);
