// Expected refusals: a closed union that both doors turn into one clear sentence.
import { assertNever } from './assert-never.ts';
import { type AwsFailure, printAwsFailure } from './aws-failure.ts';
import { sameText, type Text } from './text.ts';

export type Failure =
  | { readonly kind: 'not-a-domain'; readonly input: string; readonly because: Text }
  | { readonly kind: 'not-a-resolver'; readonly input: string }
  | { readonly kind: 'resolver-unreachable'; readonly server: string }
  | { readonly kind: 'resolver-garbage'; readonly server: string }
  /** It answers, but every question about the domain, and the root, with this refusal; null: with referrals only. */
  | {
      readonly kind: 'resolver-declines';
      readonly server: string;
      readonly domain: string;
      readonly rcode: string | null;
    }
  | { readonly kind: 'no-such-domain'; readonly domain: string; readonly server: string }
  | { readonly kind: 'not-found'; readonly what: Text }
  /** Work that was ended because it would not end by itself. */
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'no-signature' }
  | { readonly kind: 'not-allowed'; readonly because: Text }
  | { readonly kind: 'bad-input'; readonly because: Text }
  | { readonly kind: 'not-confirmed'; readonly typed: string; readonly wanted: string }
  | { readonly kind: 'vault-passphrase-wrong' }
  /** The vault's file is no vault, or was changed; it was kept under another name. */
  | { readonly kind: 'vault-damaged'; readonly keptAs: string }
  | { readonly kind: 'secret-unreadable'; readonly profile: string }
  | { readonly kind: 'disk'; readonly path: string; readonly because: string }
  | { readonly kind: 'bug'; readonly message: string }
  | AwsFailure;

/** A value, or an expected refusal; flows return it instead of throwing. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The sentence a user reads: what happened and what to do next. */
export function printFailure(failure: Failure): Text {
  switch (failure.kind) {
    case 'not-a-domain':
      return {
        en: `"${failure.input}" is not a domain name: ${failure.because.en} Type a name such as example.com.`,
        ja: `「${failure.input}」はドメイン名として読めません。${failure.because.ja}example.com のような名前を入力してください。`,
      };
    case 'not-a-resolver':
      return {
        en: `"${failure.input}" is not a resolver. Give an IP address, optionally with a port (192.0.2.1:53, [2001:db8::1]:53), or an https:// address for DNS over HTTPS.`,
        ja: `「${failure.input}」はリゾルバーとして読めません。IP アドレス（ポートは任意: 192.0.2.1:53、[2001:db8::1]:53）か、DNS over HTTPS の https:// アドレスを指定してください。`,
      };
    case 'resolver-unreachable':
      return {
        en: `The resolver ${failure.server} did not answer, so nothing is known about the domain. Check the network, or choose another resolver (DNS over HTTPS works where port 53 is blocked).`,
        ja: `リゾルバー ${failure.server} から応答がなく、ドメインについて何も確認できませんでした。ネットワークを確認するか、別のリゾルバーを選んでください（53 番ポートがブロックされた環境では DNS over HTTPS が使えます）。`,
      };
    case 'resolver-garbage':
      return {
        en: `What ${failure.server} sends back is not DNS, so nothing is known about the domain. Check the address and port, or choose another resolver.`,
        ja: `${failure.server} の応答は DNS として読めず、ドメインについて何も確認できませんでした。アドレスとポートを確認するか、別のリゾルバーを選んでください。`,
      };
    case 'resolver-declines': {
      const how =
        failure.rcode === null
          ? { en: 'only a referral', ja: '委任情報だけ' }
          : { en: failure.rcode, ja: ` ${failure.rcode} ` };
      return {
        en: `The resolver ${failure.server} answers every query about ${failure.domain} with ${how.en}, so nothing is known about it. It may serve only its own network or domains: choose another resolver.`,
        ja: `リゾルバー ${failure.server} は ${failure.domain} に関するすべての問い合わせに${how.ja}を返すため、何も確認できませんでした。特定のネットワークやドメイン専用のサーバーの可能性があります。別のリゾルバーを選んでください。`,
      };
    }
    case 'no-such-domain':
      return {
        en: `${failure.domain} does not exist in DNS: ${failure.server} answered NXDOMAIN. Check the spelling, and whether the domain is registered and delegated.`,
        ja: `${failure.domain} は DNS に存在しません（${failure.server} の応答は NXDOMAIN です）。つづりと、ドメインの登録・委任を確認してください。`,
      };
    case 'not-found':
      return { en: `${failure.what.en} was not found.`, ja: `${failure.what.ja}が見つかりません。` };
    case 'no-signature':
      return {
        en: 'There is no DKIM-Signature in this text. Paste the full headers of a message that this domain sent.',
        ja: 'このテキストには DKIM-Signature ヘッダーがありません。このドメインから送信されたメールの全ヘッダーを貼り付けてください。',
      };
    case 'not-allowed':
    case 'bad-input':
      return failure.because;
    case 'not-confirmed':
      return {
        en: `Nothing was changed: "${failure.typed}" is not ${failure.wanted}. Type ${failure.wanted} exactly as it stands.`,
        ja: `変更は行われていません。「${failure.typed}」は ${failure.wanted} と一致しません。${failure.wanted} を表示どおりに入力してください。`,
      };
    case 'vault-passphrase-wrong':
      return {
        en: 'This is not the passphrase of the vault. Try again; nothing was changed.',
        ja: 'パスフレーズが違います。もう一度入力してください。保管庫は変更されていません。',
      };
    case 'vault-damaged':
      return {
        en: `The vault file is damaged and was kept as ${failure.keptAs}. Choose a passphrase for a new vault, then enter the access keys again.`,
        ja: `保管庫のファイルが破損しているため、${failure.keptAs} として残しました。新しい保管庫のパスフレーズを決め、アクセスキーを入力し直してください。`,
      };
    case 'secret-unreadable':
      return {
        en: `The access keys kept for "${failure.profile}" cannot be read any more, for example because the keyring was replaced. Enter them again.`,
        ja: `「${failure.profile}」に保存されたアクセスキーを読み出せません（キーリングが作り直された場合など）。もう一度入力してください。`,
      };
    case 'disk':
      return {
        en: `${failure.path} could not be read or written (${failure.because}). Check free space and permissions, then try again.`,
        ja: `${failure.path} を読み書きできませんでした（${failure.because}）。空き容量と権限を確認して、もう一度お試しください。`,
      };
    case 'took-too-long':
      return {
        en: `This took longer than ${failure.seconds} seconds and was stopped. Your text is kept. Make the template or its data smaller, then try again.`,
        ja: `${failure.seconds} 秒以内に終わらなかったため中止しました。入力した内容は残っています。テンプレートまたはデータを小さくして、もう一度お試しください。`,
      };
    case 'bug':
      return {
        en: `Something went wrong inside Plumbline (${failure.message}). Nothing was lost; please report it.`,
        ja: `Plumbline の内部で問題が起きました（${failure.message}）。データは失われていません。不具合としてご報告ください。`,
      };
    case 'aws-throttled':
    case 'aws-credentials-expired':
    case 'aws-credentials-wrong':
    case 'aws-credentials-missing':
    case 'aws-mfa-needed':
    case 'aws-role-refused':
    case 'aws-permission-missing':
    case 'aws-region-without-ses':
    case 'aws-region-disabled':
    case 'aws-unreachable':
    case 'aws-not-aws':
    case 'aws-clock-skew':
    case 'aws-not-found':
    case 'aws-unavailable':
    case 'aws-refused':
    case 'read-only':
    case 'vault-locked':
    case 'cancelled':
      return printAwsFailure(failure);
    default:
      return assertNever(failure);
  }
}

export function refuse(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function notFound(what: string): Failure {
  return { kind: 'not-found', what: sameText(what) };
}
