// A configuration set that does not exist.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingSetMissing = defineAudit({
  id: 'draft-sending-set-missing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  weighs: ['draftSet'],
  texts: {
    title: { en: 'The configuration set does not exist', ja: '設定セットが存在しません' },
    passed: { en: 'The configuration set exists', ja: '設定セットは存在します' },
    why: {
      en: 'SES refuses a message that names a configuration set that does not exist in the region.',
      ja: 'リージョンに存在しない設定セットを指定したメールは、SES に拒否されます。',
    },
    fix: {
      en: 'Choose a configuration set of this region, or none. Names are case-sensitive.',
      ja: 'このリージョンの設定セットを選ぶか、指定を外してください。名前の大文字と小文字は区別されます。',
    },
  },
  sources: [citeSes('configuration sets', 'using-configuration-sets')],
  judge: ({ draftMessage: { form }, draftSet }) => {
    const { configurationSet: name, region } = form;
    if (name === null || name === '') return notApplicable(none);
    if (draftSet.state === 'unreachable') return cannotTellFrom(draftSet);
    if (draftSet.state === 'seen') return pass();
    return fail({
      en: `${region ?? ''} has no configuration set "${name}".`,
      ja: `${region ?? ''} に設定セット「${name}」はありません。`,
    });
  },
});

const none = { en: 'The message names no configuration set.', ja: '設定セットは指定されていません。' };
