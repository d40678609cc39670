// A tag with characters that SES does not take.
import { draftSendingTagCharacters } from '../../../../../electron/engine/audits/draft-sending/tag-characters.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingTagCharacters, [
  { title: 'plain', message: { tags: [{ name: 'campaign_1', value: 'mia@shop.example' }] }, verdict: 'pass' },
  {
    title: 'a blank',
    message: { tags: [{ name: 'campaign', value: 'spring sale' }] },
    verdict: 'fail',
    says: 'campaign=spring sale',
  },
  { title: 'empty', message: { tags: [{ name: 'campaign', value: '' }] }, verdict: 'fail' },
  { title: 'no ASCII', message: { tags: [{ name: '件名', value: 'a' }] }, verdict: 'fail' },
  { title: 'reserved', message: { tags: [{ name: 'ses:a', value: 'a' }] }, verdict: 'pass' },
]);
