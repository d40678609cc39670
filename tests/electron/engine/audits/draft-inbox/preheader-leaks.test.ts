// A preheader of addresses, code or file names.
import { draftInboxPreheaderLeaks } from '../../../../../electron/engine/audits/draft-inbox/preheader-leaks.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxPreheaderLeaks, [
  { title: 'words', html: '<p>See https://a.example</p>', verdict: 'pass' },
  { title: 'an address', html: '<p>https://a.example/logo.png</p>', verdict: 'fail', at: ['1:4'] },
]);
