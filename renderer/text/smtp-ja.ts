// The words of the SMTP workbench, in Japanese.
import type { smtpEn } from './smtp-en.ts';

const outcome: typeof smtpEn.ports.outcome = {
  works: '利用可',
  'no-name': 'アドレスなし',
  timeout: '応答なし',
  refused: '接続拒否',
  unreachable: '到達不可',
  'turned-away': '受付拒否',
  'cut-off': '切断',
  'no-starttls': 'STARTTLS なし',
  'tls-failed': 'TLS 失敗',
  'certificate-wrong': '証明書が不正',
  'not-smtp': 'SMTP ではない',
  cancelled: '中止',
};

const step: typeof smtpEn.ports.step = {
  connect: '接続（TCP）',
  greeting: 'グリーティング',
  ehlo: 'EHLO',
  starttls: 'STARTTLS',
  handshake: 'TLS ハンドシェイク',
  'ehlo-again': 'EHLO（再）',
  quit: 'QUIT',
};

const replyClass: typeof smtpEn.reply.class = {
  success: '成功',
  intermediate: '続行待ち',
  transient: '一時的な拒否',
  permanent: '恒久的な拒否',
  unknown: '応答コードなし',
};

const speaker: typeof smtpEn.reply.speaker = {
  ses: 'Amazon SES からクライアントへの応答です。',
  receiver: '受信サーバーから SES への応答です。',
  either: 'SES または受信サーバーの応答です。',
};

export const smtpJa: typeof smtpEn = {
  ports: {
    title: 'ポート',
    intro:
      'メールクライアントと同じ手順で、サインインの手前まで接続します。パスワードもメールも送信せず、QUIT で終了します。',
    probe: 'ポートを確認',
    probeAgain: 'もう一度確認',
    cancel: '中止',
    heard: (done, total) => `${total} ポート中 ${done} ポート確認済み`,
    never: '未確認',
    running: '確認中',
    noneWorks: 'このネットワークから使える SMTP エンドポイントのポートはありません。',
    noneWorksNext:
      '上記ホストへの TCP 送信をいずれかのポートで許可するか、別のネットワークから試すか、HTTPS で SES API を使って送信してください。',
    someWork: (ports) => `このネットワークから使えるポート: ${ports}`,
    port: 'ポート',
    tls: '暗号化',
    result: '結果',
    took: '所要時間',
    version: 'TLS',
    until: '証明書の期限',
    signIn: 'サインイン',
    starttls: 'STARTTLS',
    implicit: 'TLS ラッパー',
    outcome,
    milliseconds: (count) => `${count} ミリ秒`,
    details: (port) => `ポート ${port} の手順`,
    steps: '手順',
    step,
    saidNothing: '応答なし',
    certificate: '証明書',
    noCertificate: '提示されていません。',
    subject: 'サブジェクト',
    names: '対象ホスト',
    issuer: '発行者',
    valid: '有効期間',
    between: (from, until) => `${from} 〜 ${until}`,
    problem: '問題',
    trusted: '証明書チェーンは信頼され、名前も一致しています。',
    cipher: '暗号スイート',
    extensions: '暗号化後に提示された拡張',
    none: 'なし',
  },
  settings: {
    title: 'メールクライアントの設定',
    host: 'サーバー',
    ports: 'ポート',
    portsSay: 'STARTTLS は 587、2587、25、TLS ラッパーは 465、2465 です。EC2 では 25 番が制限されています。',
    userName: 'ユーザー名',
    userNameSays: 'ses:SendRawEmail が許可された IAM ユーザーのアクセスキー ID です。',
    password: 'パスワード',
    passwordSays:
      'シークレットアクセスキーからこのリージョン用に作成します。シークレットアクセスキー自体は使えません。',
    make: 'パスワードを作成…',
    notListed: (region) =>
      `${region} は SES ガイドの 2024 年版では SMTP エンドポイントの一覧にありません。その後追加された可能性があるため、ポートを確認してください。`,
    clients: 'Postfix、PHPMailer、nodemailer の設定例',
    client: { postfix: 'Postfix', phpmailer: 'PHPMailer', nodemailer: 'nodemailer' },
  },
  password: {
    title: (region) => `${region} の SMTP パスワード`,
    intro:
      'IAM ユーザーのシークレットアクセスキーから作成します。このリージョンでのみ有効で、キーを削除するまで使えます。',
    from: '作成元',
    kept: 'このプロファイルのキー',
    typed: '入力したキー',
    accessKeyId: 'アクセスキー ID',
    secretAccessKey: 'シークレットアクセスキー',
    show: '入力内容を表示',
    make: 'パスワードを作成',
    making: '作成しています…',
    userName: 'ユーザー名',
    password: 'パスワード',
    reveal: 'パスワードを表示',
    once: '表示されるのはこの画面だけです。Plumbline には保存されず、閉じると消えます。作成し直すと同じパスワードになります。',
    close: '閉じる',
  },
  reply: {
    title: 'この応答の意味は？',
    hint: '応答、diagnosticCode、バウンスを貼り付けてください',
    examples: '例',
    by: 'プロバイダー',
    whose: '応答元',
    speaker,
    class: replyClass,
    read: '読み取り結果',
    next: '次にすること',
    source: '出典',
    answer: '意味',
  },
};
