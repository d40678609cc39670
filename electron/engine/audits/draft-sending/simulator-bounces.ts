// TS-1: several simulated bounces come back as one.
import { recipientsOf } from '../../derive/asked-sending.ts';
import { sayThese } from '../../derive/say-these.ts';
import { isSimulatorRecipient } from '../../protocols/mail-address/simulator-recipient.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingSimulatorBounces = defineAudit({
  id: 'draft-sending-simulator-bounces',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'Several simulator bounces come back as one',
      ja: 'メールボックスシミュレーターのバウンスが 1 件にまとめられます',
    },
    passed: {
      en: 'Each simulator bounce comes back separately',
      ja: 'シミュレーターのバウンスはまとめられません',
    },
    why: {
      en: 'SES answers several simulated bounces of one message with a single response, so you cannot tell which address it was about.',
      ja: '1 通のメールに対する複数のバウンスは 1 件の応答にまとめられ、どのアドレスの結果か区別できません。',
    },
    fix: {
      en: 'Send to one simulator address at a time, each with its own label. The simulator lab does this.',
      ja: 'シミュレーターのアドレスには、それぞれ異なるラベルを付けて 1 件ずつ送信してください。シミュレーターラボではそのように送信します。',
    },
  },
  sources: [citeSes('using the mailbox simulator', 'send-an-email-from-console', 'SES2-TS-1')],
  judge: ({ draftMessage: { form } }) => {
    const bouncing = recipientsOf(form).filter(
      (address) => isSimulatorRecipient(address) && /^(bounce|suppressionlist)[+@]/iu.test(address),
    );
    return bouncing.length > 1 ? fail(sayThese(bouncing)) : pass();
  },
});
