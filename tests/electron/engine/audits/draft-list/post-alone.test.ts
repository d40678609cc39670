// One click for an address that is not there.
import { draftListPostAlone } from '../../../../../electron/engine/audits/draft-list/post-alone.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListPostAlone, [
  { title: 'with an address', message: { unsubscribe }, verdict: 'pass' },
  { title: 'alone', message: { unsubscribe: { https: null, mailto: null, oneClick: true } }, verdict: 'fail' },
  { title: 'none', message: {}, verdict: 'not-applicable' },
]);
