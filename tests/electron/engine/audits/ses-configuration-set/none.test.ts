// Mail that names no configuration set.
import { sesConfigurationSetNone } from '../../../../../electron/engine/audits/ses-configuration-set/none.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetNone, [
  { title: 'there is one', verdict: 'pass' },
  { title: 'none', identity: { configurationSet: null }, verdict: 'fail', says: 'shop.example' },
]);
