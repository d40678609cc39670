// The EICAR test file, which SES rejects.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentVirusTest = defineAudit({
  id: 'draft-attachment-virus-test',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'The EICAR test file is attached', ja: 'EICAR テストファイルが添付されています' },
    passed: { en: 'The EICAR test file is not attached', ja: 'EICAR テストファイルは添付されていません' },
    why: {
      en: 'SES accepts the message, detects a virus and rejects it: nobody gets the mail, but it counts towards the quota and is billed.',
      ja: 'SES は受け付けた後にこのファイルをウイルスとみなして拒否します。誰にも届きませんが、クォータに数えられ、課金されます。',
    },
    fix: {
      en: 'Remove the file. To try the Reject event, run the scenario "reject" of the simulator lab.',
      ja: 'ファイルを外してください。Reject イベントを試すには、シミュレーターラボの「reject」シナリオを実行してください。',
    },
  },
  sources: [citeSes('testing the reject event', 'send-an-email-from-console')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file) =>
      eicarDigests.has(file.blob)
        ? { en: `${nameOf(file)} is the EICAR test file.`, ja: `${nameOf(file)} は EICAR テストファイルです。` }
        : null,
    ),
});

/** SHA-256 of its 68 bytes, and of these with a line end behind. */
const eicarDigests: ReadonlySet<string> = new Set([
  '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f',
  '131f95c51cc819465fa1797f6ccacf9d494aaaff46fa3eac73ae63ffbdfd8267',
  '8b3f191819931d1f2cef7289239b5f77c00b079847b9c2636e56854d1e5eff71',
]);
