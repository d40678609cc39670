// X07: the same domain is signed in this region, but not in another one.
import type { RelatedIdentities } from '../../../../shared/artifacts.ts';
import type { Unreachable } from '../../../../shared/evidence.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import type { Text } from '../../../../shared/text.ts';
import { twinsOf } from '../../derive/ses-relatives.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, type Judgement, notApplicable, pass } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimRegionsHalfMigrated = defineAudit({
  id: 'ses-dkim-regions-half-migrated',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity', 'sesRelated'],
  texts: {
    title: {
      en: 'The domain is signed in this region, but not in another',
      ja: 'ほかのリージョンではこのドメインが署名されていません',
    },
    passed: {
      en: 'The domain is signed in every region that has it',
      ja: 'すべてのリージョンでこのドメインが署名されています',
    },
    why: {
      en: 'Every region has its own identity and, with Easy DKIM, its own three records. A move that publishes only some of them leaves mail from the other region unsigned, which shows only when traffic shifts.',
      ja: 'リージョンごとに ID があり、Easy DKIM ではそれぞれ 3 つのレコードが必要です。一部しか公開していないと、もう一方のリージョンからのメールは署名されず、送信を切り替えたときに初めて表面化します。',
    },
    fix: {
      en: 'Open the identity in the region named below and finish its DKIM. If nothing is sent from there, delete it.',
      ja: '下に示すリージョンの ID を開き、DKIM の設定を完了してください。そのリージョンから送信しないのであれば、ID を削除します。',
    },
  },
  sources: [citeSes('Regions and Amazon SES', 'regions', 'X07')],
  judge: ({ sesIdentity, sesRelated }) => {
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    if (!isSigned(sesIdentity)) return notApplicable(notHere);
    const twins = twinsOf(sesIdentity, sesRelated);
    const unsigned = twins.filter((twin) => !isSigned(twin));
    if (unsigned.length === 0) return cannotTellElsewhere(sesIdentity, sesRelated) ?? settled(twins);
    const each = unsigned.map(({ region, dkim }) => `${region} (${dkim.signingEnabled ? dkim.status : 'off'})`);
    return fail({
      en: `${sesIdentity.name} is signed in ${sesIdentity.region}, but not in ${each.join(', ')}.`,
      ja: `${sesIdentity.name} は ${sesIdentity.region} では署名されますが、${each.join('、')} では署名されません。`,
    });
  },
});

function settled(twins: readonly SesIdentity[]): Judgement {
  return twins.length === 0 ? notApplicable(onlyHere) : pass();
}

/** A region that could not be read may have the domain, too. */
function cannotTellElsewhere({ region }: SesIdentity, { gaps }: RelatedIdentities): Judgement | null {
  const whys = gaps
    .filter((gap) => gap.region !== region)
    .map(({ failure }): Unreachable => ({ kind: 'aws', failure, call: null }));
  return whys.length === 0 ? null : { verdict: 'cannot-tell', whys };
}

function isSigned({ dkim }: SesIdentity): boolean {
  return dkim.status === 'SUCCESS' && dkim.signingEnabled;
}

const onlyHere: Text = {
  en: 'The domain was not found in another region of this profile.',
  ja: 'このプロファイルのほかのリージョンに、このドメインの ID はありません。',
};
const notHere: Text = {
  en: 'The domain is not signed in this region; other checks cover that.',
  ja: 'このリージョンで署名されていません。別の項目で判定します。',
};
