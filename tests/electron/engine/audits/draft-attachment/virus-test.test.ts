// The EICAR test file, which SES rejects.
import { draftAttachmentVirusTest } from '../../../../../electron/engine/audits/draft-attachment/virus-test.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentVirusTest, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a text', message: { attachments: [attachmentOf('a.txt')] }, verdict: 'pass' },
  {
    title: 'the test file',
    message: {
      attachments: [
        { ...attachmentOf('a.txt'), blob: '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f' },
      ],
    },
    verdict: 'fail',
    says: 'EICAR',
  },
  {
    title: 'with a line end behind it',
    message: {
      attachments: [
        { ...attachmentOf('a.txt'), blob: '131f95c51cc819465fa1797f6ccacf9d494aaaff46fa3eac73ae63ffbdfd8267' },
      ],
    },
    verdict: 'fail',
  },
]);
