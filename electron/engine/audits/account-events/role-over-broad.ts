// SES4-20: the role for a stream may do far more than write to it.
import { broadRoles } from '../../derive/broad-role.ts';
import { gapsIn } from '../../derive/region-wiring.ts';
import { sayNames } from '../../derive/say-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { regionProof } from '../region-proof.ts';

export const accountEventsRoleOverBroad = defineAudit({
  id: 'account-events-role-over-broad',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionRoles'],
  texts: {
    title: {
      en: 'Roles for Amazon Data Firehose may do more than write',
      ja: '必要以上の権限を持つ Firehose 用ロールがあります',
    },
    passed: {
      en: 'Roles for Amazon Data Firehose may do little more than write',
      ja: 'Firehose 用ロールの権限は必要な範囲に収まっています',
    },
    why: {
      en: 'SES needs one action on one stream. Whoever else came to use a role with firehose:* could also delete streams or send their records elsewhere.',
      ja: 'SES に必要なのは、1 つのストリームへの 1 つのアクションだけです。firehose:* を許可したロールが悪用されると、ストリームの削除や送信先の変更もできてしまいます。',
    },
    fix: {
      en: 'Allow nothing but firehose:PutRecordBatch on the ARN of the stream.',
      ja: 'ストリームの ARN への firehose:PutRecordBatch だけを許可してください。',
    },
  },
  sources: [
    citeSes('Amazon Data Firehose event destinations', 'event-publishing-add-event-destination-firehose', 'SES4-20'),
  ],
  judge: ({ regionOwner: { region }, regionSets, regionRoles }) => {
    const roles = regionRoles.state === 'seen' ? regionRoles.value.seen : [];
    const broad = broadRoles(roles);
    const said = sayNames(broad.map(({ role }) => role.name));
    if (broad.length > 0)
      return fail(
        {
          en: `More than PutRecordBatch is allowed: ${said.en}.`,
          ja: `PutRecordBatch 以外も許可されているロール: ${said.ja}。`,
        },
        {
          details: broad.flatMap(({ excerpts }) => excerpts),
          ...regionProof(
            [regionRoles],
            broad.map(({ role }) => role.arn),
          ),
        },
      );
    const gaps = [
      ...gapsIn(regionSets, region, 'ListConfigurationSets'),
      ...gapsIn(regionRoles, region, 'GetRole'),
      ...roles.flatMap(({ policiesGap }) => policiesGap ?? []),
    ];
    if (gaps.length > 0) return cannotTellFromGaps(gaps);
    const proof = regionProof([regionRoles]);
    return roles.length === 0 ? notApplicable(noRole, proof) : pass(null, proof);
  },
});

const noRole = { en: 'No role is in use for Amazon Data Firehose.', ja: 'Firehose 用のロールは使われていません。' };
