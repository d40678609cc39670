// B03: a BIMI record at a name where no receiver looks.
import { txtValues } from '../../../../shared/dns.ts';
import { findBimi, ownReply } from '../../derive/bimi-found.ts';
import { recordAt, removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { findReply } from '../../protocols/dns/find-reply.ts';
import { parseBimi } from '../../protocols/bimi/parse.ts';
import { bimiNameOf } from '../../protocols/bimi/print.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiRecordMisplaced = defineAudit({
  id: 'bimi-record-misplaced',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target'],
  weighs: ['bimi', 'apexTxt'],
  texts: {
    title: { en: 'The BIMI record stands at the wrong name', ja: 'BIMI レコードの名前が誤っています' },
    passed: { en: 'No BIMI record stands at a wrong name', ja: '誤った名前の BIMI レコードはありません' },
    why: {
      en: 'Receivers look at default._bimi below the domain and nowhere else. A record at the domain itself or at _bimi is never read, and no logo is shown.',
      ja: '受信側が参照するのは、ドメインの下の default._bimi だけです。ドメイン直下や _bimi に置かれたレコードは読まれず、ロゴは表示されません。',
    },
    fix: {
      en: 'Publish the same text at default._bimi and delete it where it stands now. In many DNS panels you type only "default._bimi" as the host.',
      ja: '同じ内容を default._bimi に公開し、今の場所からは削除してください。多くの DNS 管理画面では、ホスト名に「default._bimi」だけを入力します。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B03')],
  judge: ({ target, bimi, apexTxt }) => {
    const replies = bimi.from.map(({ reply }) => reply);
    const places = [findReply(replies, `_bimi.${target.domain}`, 'TXT'), ...apexTxt.from.map(({ reply }) => reply)];
    // A wildcard answers at every name; where the right name answers the same, nothing is misplaced.
    const own = ownReply(target.domain, replies);
    const atRightName = new Set(own === undefined ? [] : txtValues(own));
    const strays = places.flatMap((reply) =>
      reply === undefined
        ? []
        : txtValues(reply).flatMap((text) =>
            parseBimi(text).counts && !atRightName.has(text) ? [{ reply, text }] : [],
          ),
    );
    const [first] = strays;
    if (first === undefined) return pass();
    const found = findBimi(target.domain, replies);
    if (found.kind === 'unknown') return cannotTell(found.unreached);
    if (found.kind !== 'none') return pass(stray, { replies: strays.map(({ reply }) => reply) });
    const name = bimiNameOf(target.domain);
    return fail(
      {
        en: `A BIMI record stands at ${first.reply.question.name}, and none at ${name}.`,
        ja: `BIMI レコードが ${first.reply.question.name} にあり、${name} にはありません。`,
      },
      {
        details: [
          textExcerpt(first.reply, first.text, []),
          { ...recordAt(first.reply, { act: 'add', value: first.text }), name },
          ...strays.map(({ reply, text }) => removeText(reply, text)),
        ],
        replies: strays.map(({ reply }) => reply),
      },
    );
  },
});

const stray = {
  en: 'A stray BIMI text stands at another name, but the one at default._bimi counts.',
  ja: '別の名前に不要な BIMI の記述がありますが、default._bimi のレコードが使われます。',
};
