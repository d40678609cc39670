// An address for leaving without encryption.
import { draftListAddressInsecure } from '../../../../../electron/engine/audits/draft-list/address-insecure.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListAddressInsecure, [
  { title: 'https', message: { unsubscribe }, verdict: 'pass' },
  {
    title: 'http',
    message: { unsubscribe: { ...unsubscribe, https: 'http://b.example/' } },
    verdict: 'fail',
    says: 'http://b.example/',
  },
]);
