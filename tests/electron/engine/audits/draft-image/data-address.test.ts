// An image written into the HTML as a data: address.
import { draftImageDataAddress } from '../../../../../electron/engine/audits/draft-image/data-address.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageDataAddress, [
  { title: 'https', html: '<img src="https://a.example/a.png">', verdict: 'pass' },
  {
    title: 'data',
    html: `<img src="data:image/gif;base64,${'A'.repeat(2000)}">`,
    verdict: 'fail',
    at: ['1:11'],
    says: '2 KB',
  },
]);
