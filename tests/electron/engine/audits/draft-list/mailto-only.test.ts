// Leaving by mail alone.
import { draftListMailtoOnly } from '../../../../../electron/engine/audits/draft-list/mailto-only.ts';
import { judgeDraftCases } from '../draft-cases.ts';

const unsubscribe = { https: 'https://shop.example/leave', mailto: null, oneClick: true };

judgeDraftCases(draftListMailtoOnly, [
  { title: 'https', message: { unsubscribe }, verdict: 'pass' },
  {
    title: 'mail',
    message: { unsubscribe: { https: null, mailto: 'leave@b.example', oneClick: false } },
    verdict: 'fail',
    says: 'mailto:leave@b.example',
  },
  { title: 'both', message: { unsubscribe: { ...unsubscribe, mailto: 'leave@b.example' } }, verdict: 'pass' },
  {
    title: 'unreadable',
    message: { headers: [{ name: 'list-unsubscribe', value: 'leave' }] },
    verdict: 'not-applicable',
  },
]);
