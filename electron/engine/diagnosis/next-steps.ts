// What to do about a message, the first first.
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';
import { causes, type ReplyCause } from '../protocols/smtp-reply/phrases.ts';
import { receiverTexts } from './cause-texts-receiver.ts';
import { causeTexts } from './cause-texts.ts';
import { allowOnPhone, isPhoneMail } from './phone-mail.ts';
import type { Ending, Story } from './read-story.ts';

export function nextStepsOf(story: Story): readonly Text[] {
  return [...fromEnding(story), ...fromHistory(story), ...fromPhone(story), ...fromCause(story), ...fromList(story)];
}

function fromEnding({ ending, deciding, isCandidate, ask }: Story): readonly Text[] {
  if (isCandidate) return [oneRecipientEach];
  if (ending === 'traced') return [readMore];
  if (ending !== 'trying') return ending === 'overdue' || ending === 'unheard' ? gapSteps(ask.gaps) : [];
  const until = deciding === null || deciding.expiresAtMs === null ? null : sayTime(deciding.expiresAtMs);
  return [
    until === null
      ? waitAWhile
      : {
          en: `Wait until ${until.en}: SES tries again by itself.`,
          ja: `${until.ja} までお待ちください。SES が自動で再試行します。`,
        },
  ];
}

const waitAWhile: Text = {
  en: 'Wait: SES tries again by itself.',
  ja: 'お待ちください。SES が自動で再試行します。',
};
const readMore: Text = {
  en: 'Read a source that holds whole events (Amazon S3, or raw events in CloudWatch Logs), and look again.',
  ja: 'イベント全体を含むソース（Amazon S3、または CloudWatch Logs の生イベント）を読み込み、もう一度確認してください。',
};
const oneRecipientEach: Text = {
  en: 'Send one message to each recipient from now on: then events say whom they are about.',
  ja: '今後は受信者ごとに 1 通ずつ送信してください。イベントがどの受信者のものか分かるようになります。',
};

const gapSteps = (gaps: Story['ask']['gaps']): readonly Text[] =>
  gaps
    .slice(0, 5)
    .flatMap(({ next }) => next)
    .slice(0, 6);

/** Mail that arrived since shows that what stood in the way is gone; mail that arrived before, that it once worked. */
function fromHistory({ ask, cause, deciding, ending, worksAgain }: Story): readonly Text[] {
  const last = ask.earlier?.lastDeliveredAtMs ?? null;
  if (last === null || deciding === null || !isUndelivered.has(ending)) return [];
  const at = sayTime(last);
  if (worksAgain)
    return [
      {
        en: `Send the message again: other mail to this address has been delivered since (${at.en}).`,
        ja: `再送してください。その後（${at.ja}）、このアドレス宛てのほかのメールが配信されています。`,
      },
    ];
  if (last > deciding.atMs || (cause !== 'mailbox-unknown' && cause !== 'mailbox-disabled')) return [];
  return [
    {
      en: `The address worked until ${at.en}: ask whether the mailbox was closed or renamed since.`,
      ja: `このアドレスには ${at.ja} まで配信されていました。その後メールボックスが閉鎖または変更されていないか確認してください。`,
    },
  ];
}

/** Where the words for the whole cause would lead astray. */
const toldApart: ReadonlySet<ReplyCause> = new Set<ReplyCause>([
  'no-mailbox-or-filter',
  'recipient-refused',
  'ptr-missing',
  'helo-unknown',
  'sender-domain-missing',
  'sender-invalid',
]);

function fromCause(story: Story): readonly Text[] {
  const { cause, ending, isCandidate, isSeen, isPerhapsAway, worksAgain, weighed, heldUpBy } = story;
  // Removing an address or blaming it needs more than a candidate's event.
  if (isCandidate || ending === 'traced') return causeTexts['not-heard-of'].next;
  if (isPerhapsAway) return [...causeTexts['not-heard-of'].next, receiverTexts.undetermined.retry];
  if (worksAgain || isOffList(story)) return [];
  if (weighed.replyCause !== null && toldApart.has(weighed.replyCause)) return [causes[weighed.replyCause].next];
  if (cause === 'expired') return fromExpiry(story);
  const { retry, next: usual, afterwards = [] } = causeTexts[cause];
  const next = ending === 'arrived' && isSeen ? whereSeen : usual;
  if (ending === 'arrived' && heldUpBy !== null && causeTexts[heldUpBy.cause].whose === 'sender')
    return [...next, ...causeTexts[heldUpBy.cause].next];
  if (ending === 'trying') return next;
  return [...(retry === undefined ? [] : [retry]), ...next, ...(isUndelivered.has(ending) ? afterwards : [])];
}

/** What was delivered is not sent again. */
const isUndelivered: ReadonlySet<Ending> = new Set<Ending>(['refused', 'returned', 'held', 'stopped']);

function fromExpiry({ delays, deciding }: Story): readonly Text[] {
  const { retry, next } = receiverTexts.expired;
  const isCutShort = deciding?.subType?.endsWith('CustomTimeoutExceeded') === true;
  return [retry, ...(isCutShort ? [allowLonger] : []), ...(delays.length === 0 ? [hearOfDelays] : next)];
}

const allowLonger: Text = {
  en: 'The configuration set lets SES try for a short time only (MaxDeliverySeconds): allow more where late mail is better than none.',
  ja: '設定セットの MaxDeliverySeconds により、再試行の時間が短く制限されています。遅れても届けたいメールでは、値を大きくしてください。',
};
const hearOfDelays: Text = {
  en: 'No delay is recorded: have an event destination hear of delivery delays, so that the next time they say what held it up.',
  ja: '配信遅延の記録がありません。イベント送信先に配信遅延を追加すると、次回から何が妨げていたかが分かります。',
};

/** Accepted, and not seen by anybody as far as is known. */
function fromPhone({ ask, ending, isSeen }: Story): readonly Text[] {
  return ending === 'arrived' && !isSeen && isPhoneMail(ask.recipient) ? [allowOnPhone] : [];
}

/** Whoever has seen it need not look for it in the junk folder. */
const whereSeen: readonly Text[] = [
  {
    en: 'If the recipient misses it, have them search the mailbox for the subject, in every folder and in the trash.',
    ja: '受信者の手元で見つからない場合は、すべてのフォルダーとゴミ箱を件名で検索してもらってください。',
  },
  {
    en: 'Where several people or devices share the mailbox, ask whether another of them opened it.',
    ja: 'メールボックスを複数の人や端末で共有している場合は、ほかの人や端末で開かれていないか確認してください。',
  },
];

/** On the list now, though this very message went another way. */
function fromList(story: Story): readonly Text[] {
  const { ask, ending, cause } = story;
  const isListed = ask.suppression?.some(({ entry }) => entry !== null) === true;
  if (isOffList(story)) return [gone];
  // The steps for these speak of the list themselves.
  if (!isListed || ending === 'held' || cause === 'complained') return [];
  return [ending === 'arrived' || ending === 'unheard' || ending === 'trying' ? listedNow : listedSince];
}

function isOffList({ ask: { suppression }, cause }: Story): boolean {
  return cause === 'suppressed-by-account' && suppression?.every(({ entry }) => entry === null) === true;
}

const gone: Text = {
  en: 'The address is not on the list any more: the message can be sent again.',
  ja: 'アドレスは、もうリストに登録されていません。再送できます。',
};
const listedNow: Text = {
  en: 'The address is on the suppression list now: later mail to it is not sent. Check why before you remove it.',
  ja: 'アドレスは現在サプレッションリストに登録されており、以降のメールは送信されません。削除する前に理由を確認してください。',
};
const listedSince: Text = {
  en: 'Before the message is sent again, the address has to leave the suppression list; remove it once the cause is gone.',
  ja: '再送の前に、アドレスをサプレッションリストから外す必要があります。原因が解消してから削除してください。',
};
