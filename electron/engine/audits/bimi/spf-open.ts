// B10: SPF lets everybody send, which disqualifies the domain for BIMI.
import { type DnsReply, txtValues } from '../../../../shared/dns.ts';
import { removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi, judgeOfferedLogo } from '../judge-bimi-record.ts';

export const bimiSpfOpen = defineAudit({
  id: 'bimi-spf-open',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  weighs: ['apexTxt'],
  texts: {
    title: {
      en: 'SPF lets everybody send, so no logo is shown',
      ja: 'SPF が全員に送信を許可しており、ロゴが表示されません',
    },
    passed: { en: 'SPF does not stand in the way of BIMI', ja: 'SPF は BIMI の妨げになっていません' },
    why: {
      en: 'A record that ends in +all makes SPF pass for any sender in the world. Receivers must not show a logo for such a domain.',
      ja: '+all で終わる SPF は、世界中の誰が送っても合格します。受信側は、こうしたドメインのロゴを表示してはならないと定められています。',
    },
    fix: {
      en: 'Name your senders in SPF, and end the record in ~all or -all, as below.',
      ja: '下のように、SPF に正規の送信元を書き、末尾を ~all または -all にしてください。',
    },
  },
  sources: [citeBimi('Authentication Requirements', 'B10')],
  judge: ({ target, bimi, apexTxt }) =>
    judgeOfferedLogo(target, bimi, ({ reply }) => {
      if (apexTxt.state === 'unreachable') return cannotTell(unreachedIn(apexTxt));
      const spf =
        apexTxt.state === 'absent' ? [] : txtValues(apexTxt.value).filter((text) => /^v=spf1(?: |$)/iu.test(text));
      const [record, ...others] = spf;
      if (apexTxt.state === 'absent' || record === undefined || others.length > 0) return notApplicable(noSpf);
      const all = /(?:^| )(\+?all)(?= |$)/iu.exec(record);
      if (all === null) return pass(null, { replies: [reply, apexTxt.value] });
      return openRecord(apexTxt.value, { record, all: all[1] ?? '', at: all.index + 1 });
    }),
});

type Open = { readonly record: string; readonly all: string; readonly at: number };

function openRecord(reply: DnsReply, { record, all, at }: Open) {
  const mark = { start: at, end: at + all.length, reason: everybody };
  const value = `${record.slice(0, at)}~all${record.slice(at + all.length)}`;
  return fail(
    { en: `The SPF record ends in ${all}.`, ja: `SPF レコードが ${all} になっています。` },
    {
      details: [
        textExcerpt(reply, record, [mark]),
        { ...removeText(reply, record), act: 'replace', value, instead: record },
      ],
      replies: [reply],
    },
  );
}

const everybody = { en: 'Everybody may send.', ja: '誰でも送信できてしまいます。' };
const noSpf = { en: 'There is no single SPF record to judge.', ja: '判定できる SPF レコードがありません。' };
