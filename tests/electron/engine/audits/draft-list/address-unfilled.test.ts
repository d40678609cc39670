// An address for leaving with a template tag in it.
import { draftListAddressUnfilled } from '../../../../../electron/engine/audits/draft-list/address-unfilled.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListAddressUnfilled, [
  { title: 'whole', message: { unsubscribe }, verdict: 'pass' },
  {
    title: 'a tag',
    message: { unsubscribe: { ...unsubscribe, https: 'https://b.example/?id={{id}}' } },
    verdict: 'fail',
    says: '{{id}}',
  },
  { title: 'in bytes', eml: 'List-Unsubscribe: <https://b.example/?id=%7B%7Bid%7D%7D>\r\n\r\n', verdict: 'fail' },
]);
