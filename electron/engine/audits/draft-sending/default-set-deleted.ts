// The default set of the identity does not exist any more.
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingDefaultSetDeleted = defineAudit({
  id: 'draft-sending-default-set-deleted',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage', 'draftSender'],
  weighs: ['draftSet'],
  texts: {
    title: {
      en: 'The default configuration set of the identity was deleted',
      ja: 'ID のデフォルト設定セットが削除されています',
    },
    passed: {
      en: 'The default configuration set of the identity exists',
      ja: 'ID のデフォルト設定セットに問題はありません',
    },
    why: {
      en: 'The message names no configuration set, so SES uses the default of the identity. That set no longer exists, and SES refuses the message with BadRequest.',
      ja: '設定セットの指定がないため ID のデフォルトが使われますが、すでに削除されており、BadRequest で拒否されます。',
    },
    fix: {
      en: 'Choose a configuration set for this message, or change or remove the default of the identity.',
      ja: 'このメールで設定セットを指定するか、ID のデフォルト設定セットを変更または解除してください。',
    },
  },
  sources: [citeSes('configuration sets', 'using-configuration-sets')],
  judge: ({ draftMessage: { form }, draftSender: { identity }, draftSet }) => {
    const { configurationSet, name } = identity;
    if ((form.configurationSet ?? '') !== '' || configurationSet === null) return notApplicable(none);
    if (draftSet.state === 'unreachable') return cannotTellFrom(draftSet);
    if (draftSet.state === 'seen') return pass();
    return fail({
      en: `The default of ${name} is "${configurationSet}", which does not exist.`,
      ja: `${name} のデフォルト設定セット「${configurationSet}」は存在しません。`,
    });
  },
});

const none = { en: 'No default configuration set is used.', ja: 'デフォルト設定セットは使われません。' };
