// One click is announced, and there is nowhere to click.
import { draftListOneClickAddress } from '../../../../../electron/engine/audits/draft-list/one-click-address.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListOneClickAddress, [
  { title: 'https', message: { unsubscribe }, verdict: 'pass' },
  { title: 'http', message: { unsubscribe: { ...unsubscribe, https: 'http://b.example/' } }, verdict: 'fail' },
  {
    title: 'mail',
    message: { unsubscribe: { https: null, mailto: 'leave@b.example', oneClick: true } },
    verdict: 'fail',
  },
  {
    title: 'no click',
    message: { unsubscribe: { https: null, mailto: 'leave@b.example', oneClick: false } },
    verdict: 'not-applicable',
  },
]);
