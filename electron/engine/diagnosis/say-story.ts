// How the message ended, in sentences for support staff.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';
import { saySpan, sayTime } from '../derive/say-time.ts';
import { causeTexts } from './cause-texts.ts';
import { joinTexts } from './join-texts.ts';
import type { Story } from './read-story.ts';
import type { Weighed } from './weigh-event.ts';
import { sayOpens } from './say-opens.ts';

export function sayStory(story: Story): Text {
  return joinTexts([...sayEnding(story), story.isCandidate ? oneOfThese : null]);
}

/** The receiver's own words say more than the cause in general. */
const sayCause = ({ cause, weighed }: Story): Text =>
  (weighed.cause === cause ? weighed.meaning : null) ?? causeTexts[cause].says;

const oneOfThese: Text = {
  en: 'The event does not say which recipient it is about: this is one of those it may concern.',
  ja: 'イベントには、どの受信者のものかが示されていません。この受信者は、該当する可能性のある 1 人です。',
};

const isTold = ({ cause }: Story): boolean => cause !== 'not-heard-of' && cause !== 'undetermined';

function sayEnding(story: Story): readonly (Text | null)[] {
  switch (story.ending) {
    case 'arrived':
      return [sayDelivery(story), ...sayOpens(story.ask.events), takenBack(story)];
    case 'complained':
      return [sayDelivery(story, 'short'), sayCause(story)];
    case 'unsubscribed':
      return [
        sayDelivery(story, 'short'),
        {
          en: 'The recipient changed the subscription by way of the message, usually to unsubscribe.',
          ja: '受信者が、このメールから配信設定を変更しました（多くは配信停止です）。',
        },
      ];
    case 'refused':
      return [sayCause(story), sayGivingUp(story)];
    case 'returned':
      return [sayReturn(story), story.isPerhapsAway ? perhapsAway : sayCause(story)];
    case 'held':
      return [sayCause(story)];
    case 'stopped':
      return [sayCause(story), story.ask.state === 'rejected' ? nothingWasSent : null];
    case 'trying':
      return [sayCause(story), sayUntil(story)];
    case 'overdue':
      return [sayOverdue(story), nothingSince, story.isPerhapsHeld ? perhapsHeld : null];
    case 'unheard':
      return [
        story.ask.events.some(({ type }) => type !== 'SEND') ? nothingOfThisOne : sayCause(story),
        story.isPerhapsHeld ? perhapsHeld : null,
      ];
    case 'traced':
      return isTold(story) ? [onlyTrace, ifOfThisOne, sayCause(story)] : [onlyTrace];
    default:
      return assertNever(story.ending);
  }
}

function sayDelivery({ delivery, heldUpBy, delays, sentAtMs, isSeen }: Story, form: 'whole' | 'short' = 'whole'): Text {
  if (delivery === null)
    return {
      en: 'No Delivery event is known, but what followed shows that the message arrived.',
      ja: '配信イベントはありませんが、その後の記録から、メールが届いたことが分かります。',
    };
  const at = sayTime(delivery.atMs);
  const folder = form === 'short' || isSeen ? null : intoWhichFolder;
  if (heldUpBy === null)
    return joinTexts([
      {
        en: `The receiving server accepted the message on ${at.en}.`,
        ja: `${at.ja} に受信サーバーがメールを受け取りました。`,
      },
      folder,
    ]);
  const waited = saySpan(Math.max(0, delivery.atMs - (sentAtMs ?? delays[0]?.atMs ?? delivery.atMs)));
  return joinTexts([
    {
      en: `The receiving server accepted the message on ${at.en}, after a delay: it took ${waited.en}.`,
      ja: `配信遅延の後、${at.ja} に受信サーバーがメールを受け取りました（所要 ${waited.ja}）。`,
    },
    sayDelay(heldUpBy),
    folder,
  ]);
}

function sayDelay({ cause, meaning }: Weighed): Text {
  const reason = cause === 'undetermined' ? null : (meaning ?? causeTexts[cause].says);
  const { whose } = causeTexts[cause];
  const isOver = whose !== 'sender' && whose !== 'recipient';
  const because =
    reason === null ? null : { en: `What held it up: ${reason.en}`, ja: `遅延の理由は次のとおりです。${reason.ja}` };
  return joinTexts([because, isOver ? delayIsOver : null]);
}

const intoWhichFolder: Text = {
  en: 'Nobody outside can tell into which folder it went.',
  ja: 'どのフォルダーに入ったかは、外部からは分かりません。',
};
const delayIsOver: Text = {
  en: 'Such delays are normal, and nothing needs mending.',
  ja: 'このような遅延はよくあることで、対応は不要です。',
};
const nothingWasSent: Text = {
  en: 'SES stopped, and sent nothing.',
  ja: 'SES が処理を中止し、何も送信されていません。',
};
const nothingSince: Text = {
  en: 'Nothing has been heard since. That is no proof that it did not arrive.',
  ja: 'その後の記録がありません。届かなかったという証拠にはなりません。',
};
const nothingOfThisOne: Text = {
  en: 'SES accepted the message. What has been heard since does not say which recipient it is about, so how it ended for this one is not known.',
  ja: 'SES がメールを受け付けました。その後の記録にはどの受信者のものかが示されていないため、この受信者への結果は分かりません。',
};
const perhapsHeld: Text = {
  en: 'The address was on the suppression list by then, so SES has probably not sent it.',
  ja: '送信時にアドレスがサプレッションリストにあったため、SES は送信していないと考えられます。',
};
const ifOfThisOne: Text = {
  en: 'If it is about this one, it says:',
  ja: 'このメールの記録であれば、内容は次のとおりです。',
};
const onlyTrace: Text = {
  en: 'All that is known is a log line about this address that names no message: weak evidence, and perhaps about another message.',
  ja: 'このアドレスについてのログの記録だけがあり、どのメールのものかは示されていません。根拠としては弱く、別のメールの可能性もあります。',
};

/** RFC 5965 7.3. */
function takenBack({ ask, isCandidate }: Story): Text | null {
  const isToldOf = ask.events.some((event) => isRetraction(event) && (isCandidate || event.recipientIs === 'named'));
  if (!isToldOf) return null;
  return {
    en: 'It was moved out of the junk folder: the report says that it is not spam.',
    ja: '迷惑メールではないという報告があり、迷惑メールフォルダーから戻されています。',
  };
}

function sayGivingUp({ weighed, deciding, delays, sentAtMs }: Story): Text | null {
  const fromMs = sentAtMs ?? delays[0]?.atMs ?? null;
  if (deciding === null || fromMs === null || (!weighed.isExpired && delays.length === 0)) return null;
  const span = saySpan(Math.max(0, deciding.atMs - fromMs));
  return {
    en: `SES tried for ${span.en} and then gave up.`,
    ja: `SES は ${span.ja}再試行した後、配信を中止しました。`,
  };
}

function sayReturn({ delivery, deciding, isPerhapsAway }: Story): Text {
  const span = saySpan(Math.max(0, (deciding?.atMs ?? 0) - (delivery?.atMs ?? 0)));
  if (isPerhapsAway)
    return {
      en: `The receiving server accepted the message at first, and something came back ${span.en} later.`,
      ja: `受信サーバーは一度メールを受け取り、${span.ja}後に何らかの返信がありました。`,
    };
  return {
    en: `The receiving server accepted the message at first, and sent it back ${span.en} later.`,
    ja: `受信サーバーは一度メールを受け取りましたが、${span.ja}後に送り返しました。`,
  };
}

/** SES developer guide, mailbox simulator: an out-of-office note may be taken for a bounce. */
const perhapsAway: Text = {
  en: 'It may have been an automatic reply, such as an out-of-office note: then the message has arrived. No reason is recorded.',
  ja: '不在通知などの自動返信の可能性があり、その場合メールは届いています。理由は記録されていません。',
};

function sayUntil({ deciding }: Story): Text {
  if (deciding === null || deciding.expiresAtMs === null)
    return {
      en: 'SES goes on trying by itself, for up to 14 hours.',
      ja: 'SES は最長 14 時間、自動で再試行を続けます。',
    };
  const until = sayTime(deciding.expiresAtMs);
  return {
    en: `SES goes on trying by itself until ${until.en}.`,
    ja: `SES は ${until.ja} まで自動で再試行を続けます。`,
  };
}

function sayOverdue({ deciding }: Story): Text {
  const until = deciding?.expiresAtMs === null || deciding === null ? null : sayTime(deciding.expiresAtMs);
  return until === null
    ? { en: 'The time for which SES tries is over.', ja: 'SES の再試行期限は過ぎています。' }
    : {
        en: `SES was to try until ${until.en}, and that time is over.`,
        ja: `SES の再試行期限（${until.ja}）は過ぎています。`,
      };
}
