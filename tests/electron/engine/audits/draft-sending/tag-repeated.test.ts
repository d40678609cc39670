// Two tags of the same name.
import { draftSendingTagRepeated } from '../../../../../electron/engine/audits/draft-sending/tag-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingTagRepeated, [
  {
    title: 'once',
    message: {
      tags: [
        { name: 'a', value: '1' },
        { name: 'A', value: '1' },
      ],
    },
    verdict: 'pass',
  },
  {
    title: 'twice',
    message: {
      tags: [
        { name: 'a', value: '1' },
        { name: 'a', value: '2' },
      ],
    },
    verdict: 'fail',
  },
]);
