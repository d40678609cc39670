// K21: tags and flags that receivers ignore: the obsolete `g=`, unknown ones, an empty one.
import { keyExcerpt, replaceKeyRecord } from '../../derive/dkim-details.ts';
import { sayKeyFault } from '../../derive/dkim-fault-texts.ts';
import type { KeyFields } from '../../protocols/dkim/types.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimTagsIgnored = defineAudit({
  id: 'dkim-tags-ignored',
  topic: 'dkim',
  subject: 'domain',
  severity: 'info',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key record has tags that receivers ignore', ja: '鍵レコードに無視されるタグがあります' },
    passed: { en: 'The key records hold no unnecessary tags', ja: '鍵レコードに余分なタグはありません' },
    why: {
      en: 'Receivers skip tags that they do not know, so this does no harm today. The record was probably written by hand or long ago, and an extra semicolon can confuse a strict receiver.',
      ja: '受信側は未知のタグを読み飛ばすため、現在のところ害はありません。手作業や古い手順で作られたレコードと思われ、余分なセミコロンは厳密な実装で問題になることがあります。',
    },
    fix: {
      en: 'When you next change the record, publish it without them, as shown below.',
      ja: '次にレコードを変更するときに、下のとおり不要なタグを除いて公開してください。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K21'), citeDkim(6376, '3.2')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      faultOf: (selector) => {
        const { record } = selector;
        const faults = record?.faults.filter(({ kind }) => ignored.includes(kind)) ?? [];
        const [first] = faults;
        if (record === null || first === undefined) return null;
        const said = sayKeyFault(first);
        return {
          says: { en: `${selector.selector}: ${said.en}`, ja: `${selector.selector}: ${said.ja}` },
          details: [
            keyExcerpt(
              selector,
              record,
              faults.map((fault) => ({ ...fault.span, reason: sayKeyFault(fault) })),
            ),
            ...(record.fields.publicKey === null ? [] : replaceKeyRecord(selector, cleaned(record.fields))),
          ],
        };
      },
    }),
});

const ignored: readonly string[] = ['granularity', 'tag-unknown', 'flag-unknown', 'empty-tag'];

function cleaned(fields: KeyFields): KeyFields {
  const flags = fields.flags?.filter((flag) => /^[ys]$/iu.test(flag)) ?? [];
  return { ...fields, granularity: null, others: [], flags: flags.length === 0 ? null : flags };
}
