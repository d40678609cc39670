// TLS that is not required.
import { sesConfigurationSetTlsOptional } from '../../../../../electron/engine/audits/ses-configuration-set/tls-optional.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

judgeIdentityCases(sesConfigurationSetTlsOptional, [
  { title: 'required', artifacts: of({ tlsPolicy: 'REQUIRE' }), verdict: 'pass' },
  { title: 'optional', artifacts: of({ tlsPolicy: 'OPTIONAL' }), verdict: 'fail', says: 'OPTIONAL' },
  { title: 'not set', artifacts: of({ tlsPolicy: null }), verdict: 'fail', says: 'not set' },
]);
