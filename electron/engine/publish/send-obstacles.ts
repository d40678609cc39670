// What keeps a sending from beginning, and what to do about it.
import type { Text } from '../../../shared/text.ts';

export const readOnly = (profile: string): Text => ({
  en: `The profile "${profile}" is read-only. Allow changes in its settings, or switch on sending to the mailbox simulator there.`,
  ja: `プロファイル「${profile}」は読み取り専用です。プロファイルの設定で変更を許可するか、メールボックスシミュレーターへの送信をオンにしてください。`,
});

export const readOnlyOthers = (profile: string, address: string): Text => ({
  en: `The profile "${profile}" is read-only and may send only to the mailbox simulator, not to ${address}. Choose simulator addresses, or allow changes in its settings.`,
  ja: `プロファイル「${profile}」は読み取り専用のため、メールボックスシミュレーター以外（${address}）には送信できません。シミュレーターのアドレスを選ぶか、設定で変更を許可してください。`,
});

export const readOnlyList = (profile: string): Text => ({
  en: `The profile "${profile}" is read-only, and SES would add the recipients to the contact list. Remove list management, or allow changes in its settings.`,
  ja: `プロファイル「${profile}」は読み取り専用ですが、SES が宛先を連絡先リストに追加してしまいます。リスト管理を外すか、設定で変更を許可してください。`,
});

export const isRaw: Text = {
  en: 'This message is raw bytes. Send it as Raw or by SMTP, or build it from the form again.',
  ja: 'このメールはソースそのものです。未加工 (raw) または SMTP で送信するか、フォームから作り直してください。',
};

export const listNeedsTemplate: Text = {
  en: 'A list of recipients needs a template, stored or inline. Choose one of the two.',
  ja: '宛先リストへの送信にはテンプレート（保存済みまたはインライン）が必要です。どちらかの方法を選んでください。',
};

export const noContactList: Text = {
  en: 'SendBulkEmail does not support contact lists. Remove list management from this message.',
  ja: 'SendBulkEmail では連絡先リストを使えません。このメールのリスト管理を外してください。',
};

export const calendarNeedsBytes: Text = {
  en: 'SES cannot build a calendar invitation. Send this message as Raw or by SMTP.',
  ja: 'カレンダーの招待は SES では組み立てられません。未加工 (raw) または SMTP で送信してください。',
};

export const notStored: Text = {
  en: 'SES does not store this draft as a template in this region. Save it to SES first, or send it another way.',
  ja: 'この下書きは、このリージョンの SES に保存されたテンプレートではありません。先に SES に保存するか、別の方法で送信してください。',
};

export const storedDiffers = (name: string): Text => ({
  en: `The template ${name} in SES differs from this draft, and SES would send its own. Save the draft to SES first.`,
  ja: `SES の ${name} の内容がこの下書きと異なり、そのままでは SES 側の内容が送信されます。先に下書きを SES に保存してください。`,
});

export const brokenData = (because: Text): Text => ({
  en: `The template data is not a JSON object: ${because.en}`,
  ja: `テンプレートデータが JSON オブジェクトではありません: ${because.ja}`,
});

export const notFilledIn: Text = {
  en: 'The template could not be rendered completely. Correct what the checks show.',
  ja: 'テンプレートを最後までレンダリングできませんでした。検出結果が示す箇所を修正してください。',
};

export const missingData = (names: readonly string[]): Text => ({
  en: `The data lacks ${listed(names)}, so the message would have gaps. Add the values.`,
  ja: `データに ${listed(names)} がないため、メールに空白が残ります。値を追加してください。`,
});

export const notRendered = (names: readonly string[]): Text => ({
  en: `The data lacks ${listed(names)}: SES would accept the call and send nothing. Add the values.`,
  ja: `データに ${listed(names)} がないため、SES は呼び出しを受け付けてもメールを送信しません。値を追加してください。`,
});

export const brokenAddresses = (addresses: readonly string[]): Text => ({
  en: `These are not addresses: ${listed(addresses)}. Correct them.`,
  ja: `アドレスとして読み取れません: ${listed(addresses)}。修正してください。`,
});

export const brokenValues = (addresses: readonly string[]): Text => ({
  en: `The values of ${listed(addresses)} are not a JSON object. Correct their lines in the list.`,
  ja: `${listed(addresses)} の値が JSON オブジェクトではありません。リストの行を修正してください。`,
});

const mostNamed = 5;

function listed(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` … (+${names.length - mostNamed})` : '';
  return `${names.slice(0, mostNamed).join(', ')}${more}`;
}
