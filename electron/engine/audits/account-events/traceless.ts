// SES4-27: nothing that becomes of the mail of an identity is told to anybody or counted.
import { identityRows, isTraceless } from '../../derive/event-hearing.ts';
import { gapsIn } from '../../derive/region-wiring.ts';
import { sayNames } from '../../derive/say-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { sayUnread } from '../judge-event-hearing.ts';
import { evidenceIn, wiringNeeds, wiringWeighs } from '../judge-event-wires.ts';
import { cannotTellFromGaps } from '../cannot-tell-from-gaps.ts';
import { regionProof } from '../region-proof.ts';

export const accountEventsTraceless = defineAudit({
  id: 'account-events-traceless',
  topic: 'account-events',
  subject: 'account',
  severity: 'high',
  needs: wiringNeeds,
  weighs: wiringWeighs,
  texts: {
    title: { en: 'Mail of some identities leaves no trace', ja: '一部の ID のメールは記録がまったく残りません' },
    passed: { en: 'Mail of every identity leaves a trace', ja: 'どの ID のメールも記録が残ります' },
    why: {
      en: 'Without a configuration set, a topic or forwarding, nobody can say afterwards whether a message was delivered, delayed, refused or reported. Only the totals of the account remain.',
      ja: '設定セットも SNS トピックもメール転送もないため、メールが配信されたのか、遅延したのか、拒否や報告をされたのかを後から確認できません。残るのはアカウント全体の集計だけです。',
    },
    fix: {
      en: 'Create a configuration set with an event destination and make it the default of each of these identities.',
      ja: 'イベント送信先を備えた設定セットを作成し、これらの ID のデフォルト設定セットにしてください。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES4-27', 'SES4-18')],
  judge: (wiring) => {
    const rows = identityRows(wiring).filter(({ sends }) => sends);
    const names = rows.filter(isTraceless).map(({ name }) => name);
    const said = sayNames(names);
    if (names.length > 0)
      return fail(
        {
          en: `No event is reported or counted for mail from ${said.en} that names no set.`,
          ja: `${said.ja} から設定セットを指定せずに送ったメールは、どのイベントも通知・集計されません。`,
        },
        regionProof(evidenceIn(wiring), names),
      );
    const {
      regionFeeds,
      regionOwner: { region },
    } = wiring;
    const unread = regionFeeds.state === 'unreachable' ? gapsIn(regionFeeds, region, 'ListEmailIdentities') : [];
    // What is told of by one way at least is certain; what could not be read leaves only silent identities open.
    const open = rows.filter(({ wires }) => !wires.some(({ works }) => works !== 'no')).flatMap((row) => row.open);
    if (unread.length + open.length > 0) return cannotTellFromGaps([...unread, ...open.map(({ gap }) => gap)]);
    const proof = regionProof(evidenceIn(wiring));
    return rows.length === 0 ? notApplicable(noIdentity, proof) : pass(sayUnread(wiring, 'identity'), proof);
  },
});

const noIdentity = { en: 'No identity may send here.', ja: '送信できる ID がありません。' };
