// ID-1: SES lost sight of the records and will give up 72 hours after it noticed.
import type { SesIdentity } from '../../../../shared/ses.ts';
import type { Text } from '../../../../shared/text.ts';
import { dkimPicture } from '../../derive/dkim-status.ts';
import { sayTime } from '../../derive/say-time.ts';
import { unheardServers } from '../../derive/unheard-servers.ts';
import { verificationWindowMs } from '../../derive/sight-estimate.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, judgeSesIdentity, onlyDomains, otherStatus } from '../judge-ses-identity.ts';
import { sawOtherProvider } from '../judge-ses-dkim-status.ts';
import { matrixOf } from '../judge-ses-tokens.ts';

export const sesIdentityTemporaryFailure = defineAudit({
  id: 'ses-identity-temporary-failure',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'blocker',
  needs: [],
  weighs: ['sesIdentity', 'dkimTokens', 'zoneServers'],
  texts: {
    title: {
      en: 'SES no longer finds the records of this identity',
      ja: 'SES がこの ID のレコードを確認できなくなっています',
    },
    passed: {
      en: 'SES has not lost sight of the records of this identity',
      ja: 'SES はこの ID のレコードを確認できています',
    },
    why: {
      en: 'The identity was verified, but at its last look SES missed a record. It keeps looking for 72 hours after that; then the identity fails, nothing can be sent from it, and it has to be set up again.',
      ja: '検証済みの ID ですが、SES の直近の確認でレコードが見つかりませんでした。その後 72 時間は確認が続きますが、戻らなければ失敗となって送信できなくなり、設定のやり直しが必要になります。',
    },
    fix: {
      en: 'Restore the DKIM records at once; the checks of the single records show which. If the domain was moved to another DNS provider, copy them there. Once SES finds them, the identity returns to verified by itself.',
      ja: 'DKIM レコードをすぐに元に戻してください（該当するレコードは個別の項目で示しています）。DNS 事業者を移した場合は、移行先にも登録します。SES が確認すれば、自動で検証済みに戻ります。',
    },
  },
  sources: [
    citeSes('Creating and verifying identities', 'creating-identities', 'SES1-ID-1', 'SES2-ID-1', 'SES4-12'),
    citeSesApi('VerificationInfo'),
  ],
  judge: ({ sesIdentity, dkimTokens, zoneServers }) =>
    judgeSesIdentity(sesIdentity, (identity, nowMs) => {
      if (identity.kind === 'address') return notApplicable(onlyDomains);
      const isLost = [identity.verification, identity.dkim.status].includes('TEMPORARY_FAILURE');
      if (!isLost) return identity.verification === 'SUCCESS' ? pass() : notApplicable(otherStatus);
      if (dkimTokens.state !== 'seen') return fail(sayDeadline(identity, nowMs));
      const picture = dkimPicture({ sesIdentity: identity, dkimTokens: dkimTokens.value, zoneServers });
      const zone = zoneServers.state === 'seen' ? zoneServers.value : null;
      // A server that was not heard may be the one that misses them.
      const isBack = picture.dns === 'right' && zone !== null && unheardServers(zone).length === 0;
      if (isBack && !sawOtherProvider(identity, zone)) return notApplicable(backAgain);
      return fail(sayDeadline(identity, nowMs), { details: matrixOf(picture.standings) });
    }),
});

/** SES does not say when it first missed them: after its last success, so the earliest end is certain. */
function sayDeadline({ verificationInfo }: SesIdentity, nowMs: number): Text {
  const lastMs = verificationInfo?.lastSuccessAtMs ?? null;
  if (lastMs === null || lastMs + verificationWindowMs <= nowMs)
    return {
      en: 'SES does not say when the 72 hours began: they may end at any time.',
      ja: '72 時間の起点は示されていません。いつ期限が切れてもおかしくない状態です。',
    };
  const [last, end] = [sayTime(lastMs), sayTime(lastMs + verificationWindowMs)];
  return {
    en: `SES last found the records at ${last.en}; it may give up from ${end.en} on.`,
    ja: `SES が最後にレコードを確認できたのは ${last.ja} です。早ければ ${end.ja} に失敗と判定されます。`,
  };
}

const backAgain: Text = {
  en: 'All records are right again; the check of the pending DKIM says when SES can see them.',
  ja: 'レコードはすべて正しく戻っています。SES が確認できる時期は、DKIM の検証待ちの項目で示しています。',
};
