// M07: the same host stands in two MX records.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownMx, removeMx } from '../../derive/mx-detail.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxTargetRepeated = defineAudit({
  id: 'mx-target-repeated',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['mx'],
  texts: {
    title: { en: 'The same host appears in two MX records', ja: '同じホストが複数の MX レコードにあります' },
    passed: { en: 'Every MX record names a different host', ja: 'MX レコードのホストに重複はありません' },
    why: {
      en: 'A second record for the same host is not a backup: when that host is down, senders only try it again.',
      ja: '同じホストのレコードを 2 つ置いても予備にはなりません。そのホストが止まっていれば、送信側は同じホストを試し直すだけです。',
    },
    fix: {
      en: 'Delete the repeated record, or change it to name another host.',
      ja: '重複しているレコードを削除するか、別のホストを指すようにしてください。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M07')],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const exchanges = exchangesIn(mx).filter(({ kind }) => kind !== 'null');
    if (exchanges.length < 2) return notApplicable(onlyOne);
    // In order of preference, so that the record which stays is the one tried first.
    const repeated = exchanges.filter(({ host }, index) => exchanges.findIndex((one) => one.host === host) < index);
    if (repeated.length === 0) return pass(null, { replies: [own] });
    const list = [...new Set(repeated.map(({ host }) => host))].join(', ');
    return fail(
      { en: `Named more than once: ${list}.`, ja: `重複しているホスト: ${list}` },
      {
        details: [
          mxExcerpt(own, (exchange) =>
            repeated.some(({ host, preference }) => host === exchange.host && preference === exchange.preference)
              ? againText
              : null,
          ),
          ...repeated.map((exchange) => removeMx(own, exchange)),
        ],
        replies: [own],
      },
    );
  },
});

const onlyOne = { en: 'There is only one MX record.', ja: 'MX レコードは 1 つだけです。' };
const againText = { en: 'This host already appears above.', ja: 'このホストは上にもあります。' };
