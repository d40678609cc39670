// X06: SES could not replicate the keys from the parent region.
import type { Text } from '../../../../shared/text.ts';
import { parentOf, parentRegion } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';

export const sesDkimReplicationError = defineAudit({
  id: 'ses-dkim-replication-error',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'SES could not replicate the DKIM keys', ja: 'SES が DKIM 鍵を複製できませんでした' },
    passed: { en: 'SES replicates the DKIM keys', ja: 'DKIM 鍵の複製に問題はありません' },
    why: {
      en: 'The keys of this identity come from another region. SES reports that it could not bring them over, so this identity cannot be confirmed or will lose its signature.',
      ja: 'この ID の鍵は別のリージョンから複製されます。SES が複製に失敗しているため、検証できないか、署名できなくなります。',
    },
    fix: {
      en: 'Check that the identity in the parent region uses Easy DKIM, is verified, and that this account may read it there. If the parent is no longer wanted, change this identity to Easy DKIM of its own.',
      ja: '親リージョンの ID が Easy DKIM で検証済みであること、このアカウントから参照できることを確認してください。親 ID が不要であれば、この ID を独自の Easy DKIM に切り替えます。',
    },
  },
  sources: [
    citeSesApi('VerificationInfo', 'X06', 'X32'),
    citeSes('Deterministic Easy DKIM', 'send-email-authentication-dkim-deed'),
  ],
  judge: ({ sesIdentity, sesRelated }) => {
    const errorType = sesIdentity.verificationInfo?.errorType ?? '';
    if (!errorType.startsWith('REPLICATION_'))
      return parentRegion(sesIdentity) === null ? notApplicable(notReplicated) : pass();
    if (parentOf(sesIdentity, sesRelated).state === 'missing') return notApplicable(byParent);
    const said = meanings[errorType] ?? { en: 'the replication failed.', ja: '複製に失敗しました。' };
    return fail({ en: `${errorType}: ${said.en}`, ja: `${errorType}: ${said.ja}` });
  },
});

const notReplicated: Text = {
  en: 'The keys of this identity are its own, not replicated from another region.',
  ja: '別のリージョンから鍵を複製する ID ではないため、該当しません。',
};

const byParent: Text = {
  en: 'The parent identity does not exist; another check covers that.',
  ja: '親 ID が存在しません。別の項目で判定します。',
};

const meanings: { readonly [errorType: string]: Text } = {
  REPLICATION_ACCESS_DENIED: {
    en: 'SES was not allowed to read the identity in the parent region.',
    ja: '親リージョンの ID へのアクセスが拒否されました。',
  },
  REPLICATION_PRIMARY_NOT_FOUND: {
    en: 'there is no such identity in the parent region.',
    ja: '親リージョンに該当する ID がありません。',
  },
  REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED: {
    en: 'the identity in the parent region uses BYODKIM, which cannot be replicated.',
    ja: '親リージョンの ID が BYODKIM のため、複製できません。',
  },
  REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED: {
    en: 'the identity in the parent region is itself a replica.',
    ja: '親リージョンの ID 自体が複製です。',
  },
  REPLICATION_PRIMARY_INVALID_REGION: {
    en: 'the parent region cannot be used.',
    ja: '親に指定したリージョンは使用できません。',
  },
};
