// A tag longer than SES takes.
import { draftSendingTagLong } from '../../../../../electron/engine/audits/draft-sending/tag-long.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingTagLong, [
  {
    title: 'as long as may be',
    message: { tags: [{ name: 'n'.repeat(256), value: 'v'.repeat(256) }] },
    verdict: 'pass',
  },
  { title: 'too long a name', message: { tags: [{ name: 'n'.repeat(257), value: 'v' }] }, verdict: 'fail' },
  { title: 'too long a value', message: { tags: [{ name: 'n', value: 'v'.repeat(257) }] }, verdict: 'fail' },
]);
