// The default configuration set has no enabled event destination, so that it records nothing.
import { destinationsTable } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetDestinationMissing = defineAudit({
  id: 'ses-configuration-set-destination-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesDefaultSet'],
  texts: {
    title: {
      en: 'The default configuration set records no events',
      ja: 'デフォルト設定セットにイベントの記録先がありません',
    },
    passed: {
      en: 'The default configuration set records events',
      ja: 'デフォルト設定セットのイベントは記録されています',
    },
    why: {
      en: 'Without an enabled event destination nobody can say later what became of a message: whether it was delivered, refused or reported as spam.',
      ja: '有効なイベント送信先がないと、メールが配信されたのか、拒否されたのか、迷惑メールとして報告されたのかを、後から確認できません。',
    },
    fix: {
      en: 'Add an event destination to the set (Amazon Data Firehose, SNS or EventBridge) and choose all sending and delivery events.',
      ja: '設定セットにイベント送信先（Amazon Data Firehose、SNS、EventBridge など）を追加し、送信と配信に関するイベントをすべて選択してください。',
    },
  },
  sources: [citeSes('event destinations', 'event-destinations-manage', 'SES2-CS-3')],
  judge: ({ sesDefaultSet }) => {
    const { name, eventDestinations } = sesDefaultSet;
    if (eventDestinations.some(({ enabled }) => enabled)) return pass();
    return eventDestinations.length === 0
      ? fail({
          en: `The set ${name} has no event destination.`,
          ja: `設定セット ${name} にイベント送信先がありません。`,
        })
      : fail(
          {
            en: `Every event destination of the set ${name} is disabled.`,
            ja: `設定セット ${name} のイベント送信先はすべて無効です。`,
          },
          { details: [destinationsTable(sesDefaultSet)] },
        );
  },
});
