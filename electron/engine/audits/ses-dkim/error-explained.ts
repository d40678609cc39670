// X32: the error that SES reports, and the record that it speaks of.
import type { Text } from '../../../../shared/text.ts';
import { rowsMeantBy, sayErrorType } from '../../derive/error-type.ts';
import { tokenStandings } from '../../derive/token-standing.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { failingReplies, matrixOf, sayTokens } from '../judge-ses-tokens.ts';

export const sesDkimErrorExplained = defineAudit({
  id: 'ses-dkim-error-explained',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity'],
  weighs: ['dkimTokens', 'zoneServers'],
  texts: {
    title: { en: 'SES reports an error about the DNS records', ja: 'SES が DNS レコードのエラーを報告しています' },
    passed: { en: 'SES reports no error about the DNS records', ja: 'SES は DNS レコードのエラーを報告していません' },
    why: {
      en: 'SES gives one word for all records together. Beside the answers of the servers, it says which record SES stumbled over, and whether it still would.',
      ja: 'SES はすべてのレコードについて 1 つの語だけを返します。サーバーの応答と照らし合わせると、どのレコードが原因か、今も同じ問題が残っているかが分かります。',
    },
    fix: {
      en: 'Mend the record named here; the check of that record shows what to publish. If none is named any more, wait for the next look of SES.',
      ja: 'ここで示したレコードを直してください。公開すべき値は個別の項目で示しています。該当するレコードがなければ、SES の次の確認を待ちます。',
    },
  },
  sources: [citeSesApi('VerificationInfo', 'X32', 'X04', 'E03')],
  judge: ({ sesIdentity, dkimTokens, zoneServers }) => {
    const errorType = sesIdentity.verificationInfo?.errorType ?? null;
    if (errorType === null) return pass();
    if (errorType.startsWith('REPLICATION_')) return notApplicable(aboutReplication);
    const meaning = sayErrorType(errorType);
    if (dkimTokens.state !== 'seen' || sesIdentity.kind === 'address') return fail(meaning);
    const standings = tokenStandings({ sesIdentity, dkimTokens: dkimTokens.value, zoneServers });
    const rows = rowsMeantBy(errorType, standings);
    const said = rows.length > 0 ? sayTokens(rows) : noRow;
    return fail(
      { en: `${meaning.en} ${said.en}`, ja: `${meaning.ja}${said.ja}` },
      { details: matrixOf(standings), ...(rows.length > 0 ? { replies: rows.flatMap(failingReplies) } : {}) },
    );
  },
});

const aboutReplication: Text = {
  en: 'The error is about replicated keys; another check covers that.',
  ja: '鍵の複製に関するエラーです。別の項目で判定します。',
};
const noRow: Text = {
  en: 'No record shows this fault now.',
  ja: '現在、この問題のあるレコードは見つかりません。',
};
