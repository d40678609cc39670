// B03: a BIMI record at a name where no receiver looks.
import { repliesIn } from '../../../../shared/evidence.ts';
import { txtValues } from '../../../../shared/dns.ts';
import { findBimi, ownReply } from '../../derive/bimi-found.ts';
import { recordAt, removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { findReply } from '../../protocols/dns/find-reply.ts';
import { parseBimi } from '../../protocols/bimi/parse.ts';
import { bimiNameOf } from '../../protocols/bimi/print.ts';
import { printable } from '../../protocols/text/printable.ts';
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
    title: { en: 'The BIMI record is at the wrong name', ja: 'BIMI レコードが誤った名前に公開されています' },
    passed: { en: 'No BIMI record is at a wrong name', ja: '誤った名前に公開された BIMI レコードはありません' },
    why: {
      en: 'Receivers look for the record at default._bimi below the domain. A record at the domain itself or at _bimi is never read, so no logo is shown.',
      ja: '受信側は、ドメインの下の default._bimi を参照します。ドメイン直下や _bimi に置かれたレコードは読まれず、ロゴは表示されません。',
    },
    fix: {
      en: 'Publish the same text at default._bimi, then delete it where it is now. In many DNS panels, you enter only "default._bimi" as the name.',
      ja: '同じ内容を default._bimi に公開してから、現在の場所のレコードを削除してください。多くの DNS 管理画面では、名前に「default._bimi」だけを入力します。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B03')],
  judge: ({ target, bimi, apexTxt }) => {
    const replies = repliesIn(bimi.from);
    const places = [findReply(replies, `_bimi.${target.domain}`, 'TXT'), ...repliesIn(apexTxt.from)];
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
        en: `There is a BIMI record at ${first.reply.question.name}, but none at ${name}.`,
        ja: `BIMI レコードが ${first.reply.question.name} にあり、${name} にはありません。`,
      },
      {
        details: [
          textExcerpt(first.reply, first.text, []),
          { ...recordAt(first.reply, { act: 'add', value: printable(first.text) }), name },
          ...strays.map(({ reply, text }) => removeText(reply, text)),
        ],
        replies: strays.map(({ reply }) => reply),
      },
    );
  },
});

const stray = {
  en: 'There is another BIMI text at a wrong name, but receivers read the one at default._bimi.',
  ja: '別の名前に不要な BIMI の記述がありますが、default._bimi のレコードが使われます。',
};
