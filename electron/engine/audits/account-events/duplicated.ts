// FB-5: the same event is told twice to the same place, or both by e-mail and by a topic.
import { hearingRows } from '../../derive/event-hearing.ts';
import { gapsIn } from '../../derive/region-wiring.ts';
import { sayNames } from '../../derive/say-names.ts';
import { toldTwice } from '../../derive/told-twice.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { evidenceIn, wiringNeeds, wiringWeighs, wiresTable } from '../judge-event-wires.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { regionProof } from '../region-proof.ts';

export const accountEventsDuplicated = defineAudit({
  id: 'account-events-duplicated',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'The same events are reported twice', ja: '同じイベントが二重に通知されます' },
    passed: { en: 'Every event is reported once', ja: 'イベントの通知は重複していません' },
    why: {
      en: 'E-mail forwarding beside a topic, the same topic by two ways, or two destinations to the same stream report each event twice. A program that counts them sees double rates.',
      ja: 'メール転送と SNS トピックの併用、同じトピックへの二重の経路、同じストリームへの 2 つの送信先により、1 つのイベントが 2 回通知されます。件数を数えるプログラムでは率が 2 倍になります。',
    },
    fix: {
      en: 'Keep one way for each kind of event. Where both are wanted, drop repeats by message ID, recipient and type.',
      ja: 'イベントの種類ごとに経路を 1 つにしてください。併用する場合は、メッセージ ID・宛先・種別で重複を除きます。',
    },
  },
  sources: [citeSes('notifications', 'monitor-sending-activity-using-notifications', 'SES2-FB-5')],
  judge: (wiring) => {
    const rows = hearingRows(wiring);
    const twice = rows
      .map((row) => ({ name: row.name, wires: toldTwice(row) }))
      .filter(({ wires }) => wires.length > 0);
    const said = sayNames(twice.map(({ name }) => name));
    if (twice.length > 0)
      return fail(
        { en: `Reported twice: events of ${said.en}.`, ja: `${said.ja} のイベントが二重に通知されます。` },
        {
          details: [wiresTable(twice.flatMap(({ wires }) => wires))],
          ...regionProof(
            evidenceIn(wiring),
            twice.map(({ name }) => name),
          ),
        },
      );
    const {
      regionSets,
      regionFeeds,
      regionOwner: { region },
    } = wiring;
    const gaps = [
      ...gapsIn(regionSets, region, 'ListConfigurationSets'),
      ...gapsIn(regionFeeds, region, 'ListEmailIdentities'),
    ];
    if (gaps.length > 0) return cannotTellFromGaps(gaps);
    const proof = regionProof(evidenceIn(wiring));
    return rows.some(({ wires }) => wires.length > 0) ? pass(null, proof) : notApplicable(silent, proof);
  },
});

const silent = { en: 'No event is reported to anybody.', ja: '通知先が 1 つもありません。' };
