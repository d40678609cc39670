// Whether mail to an address would be suppressed: its entry, the account's reasons and the sets that say otherwise, judged together.
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import type { Known } from '../../../shared/health/known.ts';
import type {
  AddressVerdict,
  SuppressedDetail,
  SuppressionReason,
  SuppressionSettings,
} from '../../../shared/health/suppression.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';

export type AddressFacts = {
  readonly region: RegionName;
  readonly address: string;
  /** The entry; null where there is none. */
  readonly entry: Known<SuppressedDetail | null>;
  /** True where the whole list is known, every spelling included. */
  readonly isListKnown: boolean;
  readonly reasons: Known<readonly string[]>;
  readonly overrides: Known<SuppressionSettings['overrides']>;
};

export function addressVerdict(facts: AddressFacts): AddressVerdict {
  const { region, address, entry, reasons, overrides } = facts;
  const asked = { region, address };
  if (!entry.known)
    return { ...asked, state: 'unknown', detail: null, sets: [], says: couldNotAsk(region), gap: entry.gap };
  const detail = entry.value;
  if (detail === null) {
    const gap = reasons.known ? null : reasons.gap;
    return { ...asked, state: 'not-listed', detail, sets: [], says: notListed(facts), gap };
  }
  const { reason } = detail;
  // Without the account's reasons nobody knows what the entry does.
  if (!reasons.known)
    return { ...asked, state: 'unknown', detail, sets: [], says: forceUnknown(detail), gap: reasons.gap };
  const isBlocked = reasons.value.includes(reason);
  const sets = (overrides.known ? overrides.value : [])
    .map((override) => ({ set: override.set, blocked: override.reasons.includes(reason) }))
    .filter(({ blocked }) => blocked !== isBlocked);
  const gap: AwsGap | null = overrides.known ? null : overrides.gap;
  return isBlocked
    ? { ...asked, state: 'blocked', detail, sets, says: blocked(detail), gap }
    : { ...asked, state: 'listed-not-blocking', detail, sets, says: notBlocking(detail, reasons.value), gap };
}

const because: { readonly [R in SuppressionReason]: Text } = {
  BOUNCE: { en: 'mail to it bounced for good', ja: '恒久的なバウンス（ハードバウンス）が発生した' },
  COMPLAINT: { en: 'mail to it was reported as spam', ja: '苦情が届いた' },
};

/** Developer guide, "Account-level suppression list": only who did it by hand leaves no message. */
function howListed({ reason, messageId, updatedAtMs }: SuppressedDetail): Text {
  const since = sayTime(updatedAtMs);
  return messageId === null
    ? {
        en: `it was listed as ${reason} on ${since.en}, by hand or by an import, as no message is named`,
        ja: `${since.ja} に ${reason} として登録されました（メッセージの記録がないため、手動またはインポートによる追加です）`,
      }
    : {
        en: `it was listed as ${reason} on ${since.en}, because ${because[reason].en}`,
        ja: `${since.ja} に、${because[reason].ja}ため ${reason} として登録されました`,
      };
}

function blocked(detail: SuppressedDetail): Text {
  const how = howListed(detail);
  const next: Text =
    detail.reason === 'BOUNCE'
      ? {
          en: 'Ask the recipient another way whether the mailbox exists and takes mail; remove the entry only then.',
          ja: '別の手段で受信者に連絡し、メールボックスが存在して受信できることを確認してから、エントリを削除してください。',
        }
      : {
          en: 'Remove the entry only if the recipient asks to be mailed again.',
          ja: '受信者本人から再開の希望があった場合にだけ、エントリを削除してください。',
        };
  return {
    en: `Mail to this address is accepted, but not delivered: ${how.en}. ${next.en}`,
    ja: `このアドレス宛てのメールは受け付けられますが、配信されません。${how.ja}。${next.ja}`,
  };
}

function notBlocking(detail: SuppressedDetail, inForce: readonly string[]): Text {
  const how = howListed(detail);
  const forced: Text =
    inForce.length === 0
      ? { en: 'no reason is in force for the account', ja: 'アカウントではどの理由も有効になっていません' }
      : {
          en: `the account suppresses only for ${inForce.join(', ')}`,
          ja: `アカウントで有効な理由は ${inForce.join('、')} だけです`,
        };
  return {
    en: `The address is on the list, yet mail to it is sent: ${how.en}, but ${forced.en}. Turn ${detail.reason} on in the account's suppression settings if it should be kept from mail.`,
    ja: `リストに登録されていますが、メールは配信されます。${how.ja}が、${forced.ja}。配信を止めるには、アカウントのサプレッション設定で ${detail.reason} を有効にしてください。`,
  };
}

function forceUnknown(detail: SuppressedDetail): Text {
  const how = howListed(detail);
  return {
    en: `The address is on the list: ${how.en}. Whether that reason is in force could not be asked, so it is not known whether its mail is held back.`,
    ja: `リストに登録されています。${how.ja}。ただし、その理由が有効かどうかを確認できなかったため、メールが止められるかどうかは不明です。`,
  };
}

function couldNotAsk(region: RegionName): Text {
  return {
    en: `Whether the address is on the list of ${region} could not be asked.`,
    ja: `${region} のリストに登録されているかどうかを確認できませんでした。`,
  };
}

function notListed({ address, isListKnown, reasons }: AddressFacts): Text {
  // Found in its exact spelling only, though mail is held back in any (developer guide, "Managing tenant suppression list entries").
  const spelled: Text = isListKnown
    ? {
        en: `${address} is not on this region's list in any spelling.`,
        ja: `${address} は、このリージョンのリストに（大文字・小文字を問わず）登録されていません。`,
      }
    : {
        en: `${address} is not on this region's list in this spelling. SES finds an entry only by its exact capitals; read the whole list to be sure of the others.`,
        ja: `${address} は、この表記ではこのリージョンのリストに登録されていません。SES は大文字・小文字まで一致するエントリだけを返します。ほかの表記も確かめるには、リスト全体を読み込んでください。`,
      };
  const beyond = reasons.known && reasons.value.length > 0 ? globalOverridden : globalMatters;
  return { en: `${spelled.en} ${beyond.en}`, ja: `${spelled.ja}${beyond.ja}` };
}

/** Developer guide, "Account-level suppression list considerations": with a list of its own, SES tries to deliver all the same. */
const globalOverridden: Text = {
  en: "The account's own list is on and takes the place of SES's global list, so SES tries to deliver. The global list cannot be queried; it shows only in a bounce of the type Permanent/Suppressed. If the mail did not arrive, look for its events.",
  ja: 'アカウントのリストが有効で、SES のグローバルサプレッションリストより優先されるため、SES は配信を試みます。グローバルリストは照会できず、タイプが Permanent/Suppressed のバウンスによってのみ分かります。メールが届いていない場合は、イベントを確認してください。',
};

/** Developer guide, "Using the Amazon SES global suppression list". */
const globalMatters: Text = {
  en: "SES's global list may still hold its mail back. That list cannot be queried; it shows only in a bounce of the type Permanent/Suppressed: look for one in the events of this address. Such an entry goes away by itself within 14 days. Once the account's own list is on, it takes the place of the global one.",
  ja: 'ただし、SES のグローバルサプレッションリストによりメールが止められることがあります。グローバルリストは照会できず、タイプが Permanent/Suppressed のバウンスによってのみ分かります。このアドレスのイベントを確認してください。グローバルリストのエントリは 14 日以内に自動で消えます。アカウントのリストを有効にすると、そちらが優先されます。',
};
