// K09: the key's text was damaged on its way into DNS: quotation marks, lost characters, cut at 255.
import type { Mark } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';
import { keyExcerpt, markKey, newKeyRecord, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { sayKeyDamage, sayKeyFault } from '../../derive/dkim-fault-texts.ts';
import { mendKeyText } from '../../protocols/dkim/mend.ts';
import type { KeyReading } from '../../protocols/dkim/types.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyDamaged = defineAudit({
  id: 'dkim-key-damaged',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A public key is damaged', ja: '公開鍵が壊れています' },
    passed: { en: 'The public keys are complete', ja: '公開鍵は欠けることなく公開されています' },
    why: {
      en: 'A key that lost or gained characters on its way into DNS verifies nothing: mail signed with it counts as unsigned. This often happens when a long value is pasted into a field that takes only 255 characters.',
      ja: 'DNS への登録時に文字が欠けたり余分な文字が入ったりした鍵では、署名を検証できません。255 文字までの入力欄に長い値を貼り付けたときに、よく起こります。',
    },
    fix: {
      en: 'Publish the key again as one value, without quotation marks. If your DNS panel takes no more than 255 characters, write it as several quoted strings in one record: "v=DKIM1; k=rsa; p=MIIB..." "...QAB".',
      ja: '引用符を付けず、1 つの値として鍵を登録し直してください。255 文字までしか入力できない DNS 管理画面では、1 つのレコードに複数の文字列として書きます（「v=DKIM1; k=rsa; p=MIIB...」「...QAB」）。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K09'), citeDkim(6376, '3.6.2.2')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const said = record === null ? null : sayKeyDamage(record);
        if (record === null || said === null) return null;
        const kept = whereKept(selector);
        const mended = mendKeyText(record);
        return {
          says: { en: `${selector.selector}: ${said.en}${kept.en}`, ja: `${selector.selector}: ${said.ja}${kept.ja}` },
          details: [
            keyExcerpt(selector, record, marksIn(record, said)),
            ...(mended === null ? newKeyRecord(selector) : replaceKeyRecord(selector, mended)),
          ],
        };
      },
    }),
});

function marksIn(record: KeyReading, said: Text): readonly Mark[] {
  const marks = record.faults.flatMap((fault) =>
    fault.kind === 'key-text' || fault.kind === 'stray-mark' ? [{ ...fault.span, reason: sayKeyFault(fault) }] : [],
  );
  return marks.length > 0 ? marks : markKey(record, said);
}
