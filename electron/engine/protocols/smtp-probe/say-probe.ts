// What a probe of an SMTP port means, and what to do next; whose doing it is only where that can be told.
import type { SmtpProbe, SmtpStep } from '../../../../shared/health/smtp.ts';
import type { Text } from '../../../../shared/text.ts';

export type Probed = Omit<SmtpProbe, 'says'>;

export function sayProbe(probe: Probed): Text {
  return sayings[probe.outcome](probe);
}

const sayings: { readonly [O in SmtpProbe['outcome']]: (probe: Probed) => Text } = {
  works: sayWorks,
  'no-name': ({ host }) => ({
    en: `This computer found no address for ${host}. Check the region and the DNS of this network; SES has no SMTP endpoint in some regions.`,
    ja: `${host} のアドレスが見つかりません。リージョンとこのネットワークの DNS を確認してください。SMTP エンドポイントのないリージョンもあります。`,
  }),
  timeout: sayTimeout,
  refused: ({ host, portNumber }) => ({
    en: `Something on the way refuses connections to port ${portNumber}, most often a firewall or proxy of this network. Allow outgoing TCP ${portNumber} to ${host}, or use another port.`,
    ja: `ポート ${portNumber} への接続が拒否されました。多くは、このネットワークのファイアウォールやプロキシによるものです。${host} への TCP ${portNumber} を許可するか、別のポートを使ってください。`,
  }),
  unreachable: () => ({
    en: 'This computer has no way to the server: it is offline, or a rule on it forbids the connection. Check its network and its own firewall.',
    ja: 'このコンピューターからサーバーに到達できません。オフラインか、このコンピューターのルールで接続が禁止されています。ネットワークとファイアウォールを確認してください。',
  }),
  'turned-away': () => ({
    en: 'The server speaks SMTP but refused to go on; its reply stands in the last step. If it is a 4xx, try again in a few minutes.',
    ja: 'SMTP サーバーは応答しましたが、続行を拒否しました。応答は最後の手順に表示されています。4xx の場合は数分後に再試行してください。',
  }),
  'cut-off': () => ({
    en: 'The connection was opened and then ended without a word. A firewall or proxy that looks into connections does that: use another port, or have the host allowed.',
    ja: '接続後、応答なしに切断されました。通信内容を検査するファイアウォールやプロキシが原因と考えられます。別のポートを使うか、このホストを許可してもらってください。',
  }),
  'no-starttls': () => ({
    en: 'The server that answers offers no STARTTLS. SES always does, so something between changes the dialogue or answers in its place: use port 465 or 2465.',
    ja: '応答したサーバーは STARTTLS に対応していません。SES は必ず対応しているため、途中の機器が通信を書き換えているか、代わりに応答しています。465 または 2465 番ポートを使ってください。',
  }),
  'tls-failed': sayTlsFailed,
  'certificate-wrong': ({ host }) => ({
    en: `The certificate is not one of ${host} that this computer can trust. A proxy or filter that opens encrypted connections shows its own: never enter a password there. Have ${host} exempted from the inspection.`,
    ja: `提示された証明書は、${host} のものとして信頼できません。暗号化通信を復号するプロキシやフィルターは独自の証明書を提示します。パスワードは入力せず、${host} を検査の対象外にしてもらってください。`,
  }),
  'not-smtp': () => ({
    en: 'What answers on this port does not speak SMTP. Most often it is a captive portal or a proxy. Sign in to the network, or use another port.',
    ja: 'このポートで応答しているのは SMTP サーバーではありません。多くは、ログインが必要なネットワークやプロキシです。ネットワークにログインするか、別のポートを使ってください。',
  }),
  cancelled: () => ({ en: 'Stopped before it was known.', ja: '結果が出る前に中止しました。' }),
};

function sayWorks({ portNumber, tlsVersion, extensions }: Probed): Text {
  const canSignIn = extensions.some((line) => /^AUTH\b/iu.test(line));
  if (canSignIn)
    return {
      en: `Port ${portNumber} works: the server speaks SMTP over ${tlsVersion ?? 'TLS'}, its certificate is right, and it offers a sign-in.`,
      ja: `ポート ${portNumber} は利用できます。${tlsVersion ?? 'TLS'} で SMTP に応答し、証明書は正しく、サインインに対応しています。`,
    };
  return {
    en: `Port ${portNumber} answers over ${tlsVersion ?? 'TLS'} with the right certificate, but offers no sign-in (AUTH). Look at what the server said.`,
    ja: `ポート ${portNumber} は ${tlsVersion ?? 'TLS'} と正しい証明書で応答しますが、サインイン（AUTH）に対応していません。サーバーの応答を確認してください。`,
  };
}

const lastOf = ({ steps }: Probed): SmtpStep['step'] => steps.at(-1)?.step ?? 'connect';

/** EC2 holds port 25 back until AWS is asked (SES developer guide, "Connecting to an Amazon SES SMTP endpoint"). */
function sayTimeout(probe: Probed): Text {
  const { portNumber } = probe;
  if (portNumber === 25)
    return {
      en: 'Port 25 gets no answer. Many networks, their providers and EC2 hold outgoing port 25 back against spam; it is rarely the fault of SES. Use 587 or 2587.',
      ja: 'ポート 25 は応答がありません。迷惑メール対策として、多くのネットワーク、プロバイダー、EC2 が 25 番の送信を制限しており、SES の問題であることはまれです。587 または 2587 を使ってください。',
    };
  if (lastOf(probe) === 'connect')
    return {
      en: `No answer on port ${portNumber}, most often because a firewall of this network drops it. Allow outgoing TCP ${portNumber}, or use a port that works.`,
      ja: `ポート ${portNumber} は応答がありません。多くは、このネットワークのファイアウォールが遮断しています。TCP ${portNumber} の送信を許可するか、利用できるポートを使ってください。`,
    };
  return {
    en: `Port ${portNumber} can be connected to, but the server did not finish what it had to say. Something between holds it back, or the network loses large packets (set its MTU to 1500).`,
    ja: `ポート ${portNumber} に接続できますが、サーバーの応答が完了しません。途中の機器が止めているか、大きなパケットが失われています（MTU を 1500 に設定してください）。`,
  };
}

function sayTlsFailed(probe: Probed): Text {
  // RFC 3207 6: what is sent in clear behind the reply to STARTTLS would be taken for encrypted.
  if (lastOf(probe) === 'starttls')
    return {
      en: 'Before encryption began, more came than the reply to STARTTLS. Somebody may be smuggling text into the connection, so it was given up. Use port 465 or 2465, or another network.',
      ja: '暗号化の開始前に、STARTTLS への応答以外のデータが届きました。通信に文字列を混入される恐れがあるため中止しました。465 または 2465 番ポートか、別のネットワークを使ってください。',
    };
  return {
    en: 'No encrypted connection (TLS 1.2 or later) could be agreed on. SES offers it, so a proxy between, or what answers in its place, does not.',
    ja: '暗号化接続（TLS 1.2 以降）を確立できませんでした。SES は対応しているため、途中のプロキシか、代わりに応答している機器が対応していません。',
  };
}
