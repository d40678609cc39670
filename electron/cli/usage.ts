// What the terminal door can do, in words.
import type { Text } from '../../shared/text.ts';

export const usage: Text = {
  en: `Plumbline: will mail from this domain be trusted?

  plumbline audit <domain...>   Audit SPF, DKIM, DMARC, BIMI and MX
      --resolver <where>        ip, ip:port, [v6]:port or https://... (default: the system's)
      --selector <name>         A DKIM selector; may be repeated
      --mail-from <domain>      The custom MAIL FROM domain of Amazon SES
      --json                    One JSON object, all verdicts included
      --fail-on <severity>      Exit with 1 at a finding this severe or worse: blocker, high, medium, low, info

  plumbline spf <domain>        Evaluate SPF for one sender (check_host of RFC 7208)
      --ip <address>            The client's address (required)
      --mail-from <address>     The MAIL FROM address (default: postmaster@<domain>)
      --helo <name>             The HELO name (default: the domain)
      --resolver <where>        As above
      --json                    {result, explanation, lookups, voids, tree}

  plumbline identities [name...]  The SES identities of an AWS account, beside what DNS answers
      --region <name>           A region; may be repeated (required)
      --profile <name>          A profile of the AWS files (default: as the aws command line)
      --endpoint <url>          Instead of AWS's own, for a simulated account
      --demo                    The demo's account instead
      --resolver, --json, --fail-on   As above

  plumbline account             How an AWS account stands: reputation, quota, who hears of bounces, alarms
      --region, --profile, --endpoint, --demo, --resolver, --json, --fail-on   As above

  plumbline suppression <address>  Whether mail to an address is held back, why, and since when
      --region, --profile, --endpoint, --demo, --json   As above

  plumbline history import <path...>   Read files of SES events (JSON, gzip, Parquet, exports) into a history
      --store <file>            The history's file, created if there is none (required)
  plumbline history find <query>       Messages by ID, address, domain, status, tag or words of the subject
      --store <file>            The history's file (required)
      --type, --state, --from, --until, --identity, --sender-domain, --set, --receiver, --bounce-type   Only these; most may be repeated
      --limit <number>          At most so many rows (default: 50)
      --json                    {query, says, total, rows}
                                Exits with 1 if none is found
  plumbline history show <message-id>  What became of a message, recipient by recipient, and why
      --store, --json           As above
  plumbline history export [query]     All rows that match, as CSV or JSON
      --store, --type ...       As above, the filters too
      --out <file>              Ending with .csv or .json (required)

  plumbline smtp                Which ports of SES's SMTP endpoint work from here: TLS, certificate, sign-in offered
      --region <name>           A region (required)
      --port <number>           25, 465, 587, 2465 or 2587; may be repeated (default: all)
      --demo                    The demo's own server instead
      --json                    {host, ports}
                                Exits with 1 where no port works

  plumbline reply <text>        What an SMTP reply or a bounce's diagnosticCode means, and what to do
      --json                    {text, code, enhanced, class, speaker, provider, meaning, next, source}

  plumbline setup <which>       A set-up to deploy: events-to-s3, feedback-to-logs, domain-module or alarms
      --region <name>           The region (required)
      --format <name>           terraform (default) or cloudformation
      --set, --existing-set     The configuration set to make, or that exists
      --domain, --email, --keep-days, --event   What the set-up needs; --event may be repeated

  plumbline lint <file...>      Check a template: what breaks in which mail client and where, and what SES would refuse
      --data <file>             Template data (JSON)
      --targets <clients>       gmail, outlook, apple-mail.ios ..., separated by commas (default: the most used)
      --subject <text>          The subject, if the file has none
      --dialect <name>          stored (default), or inline (TemplateContent of SendEmail)
      --json, --fail-on         As above

  plumbline render <file>       Render a template with its data as SES does
      --data <file>             Template data (JSON)
      --part <name>             html, text or subject (default: html, or text if there is none)
      --subject <text>          The subject, if the file has none
      --json                    {part, text, missing}
                                Exits with 1 if a value is missing, so that SES would not send it

  plumbline eml <file>          Check a received message: SPF, DKIM, DMARC, ARC, its way here (- reads standard input)
      --resolver, --json, --fail-on   As above

  plumbline demo                Serve the demo world on loopback until stopped: DNS and a simulated SES
      --dns-port <number>       Default: any free port
      --ses-port <number>       Default: any free port

  --lang en|ja                  The language (default: the environment's)

Exit: 0 done, 1 a finding at or above --fail-on, 2 wrong usage, 3 could not run.`,
  ja: `Plumbline: このドメインからのメールは信頼されるか

  plumbline audit <ドメイン...>  SPF、DKIM、DMARC、BIMI、MX を診断します
      --resolver <宛先>          ip、ip:port、[v6]:port、https://...（省略時: システムの設定）
      --selector <名前>          DKIM セレクター（複数指定可）
      --mail-from <ドメイン>     Amazon SES のカスタム MAIL FROM ドメイン
      --json                     すべての判定を 1 つの JSON オブジェクトで出力します
      --fail-on <重要度>         blocker、high、medium、low、info のいずれか以上の問題があれば終了コード 1

  plumbline spf <ドメイン>       送信元を指定して SPF を評価します（RFC 7208 の check_host）
      --ip <アドレス>            接続元のアドレス（必須）
      --mail-from <アドレス>     MAIL FROM のアドレス（省略時: postmaster@<ドメイン>）
      --helo <名前>              HELO の名前（省略時: ドメイン）
      --resolver <宛先>          上と同じ
      --json                     {result, explanation, lookups, voids, tree}

  plumbline identities [名前...]  AWS アカウントの SES の ID を、DNS の応答と並べて診断します
      --region <名前>            リージョン（必須、複数指定可）
      --profile <名前>           AWS の設定ファイルのプロファイル（省略時: aws コマンドと同じ）
      --endpoint <URL>           AWS の代わりに使うエンドポイント（模擬アカウントなど）
      --demo                     デモ環境のアカウントを使います
      --resolver、--json、--fail-on   上と同じ

  plumbline account              AWS アカウントの状態（評価、クォータ、バウンスの通知先、アラーム）を診断します
      --region、--profile、--endpoint、--demo、--resolver、--json、--fail-on   上と同じ

  plumbline suppression <アドレス>  アドレス宛てのメールが止められるかどうかと、その理由・日時を調べます
      --region、--profile、--endpoint、--demo、--json   上と同じ

  plumbline history import <パス...>   SES のイベントのファイル（JSON、gzip、Parquet、エクスポート）を履歴に読み込みます
      --store <ファイル>         履歴のファイル（必須、なければ作成します）
  plumbline history find <検索語>      メッセージ ID、アドレス、ドメイン、ステータス、タグ、件名の語でメールを探します
      --store <ファイル>         履歴のファイル（必須）
      --type、--state、--from、--until、--identity、--sender-domain、--set、--receiver、--bounce-type   絞り込み（多くは複数指定可）
      --limit <数>               表示する最大行数（省略時: 50）
      --json                     {query, says, total, rows}
                                 見つからない場合は終了コード 1
  plumbline history show <メッセージID>  メールがどうなったかを、受信者ごとに原因とともに表示します
      --store、--json            上と同じ
  plumbline history export [検索語]    該当するすべての行を CSV または JSON に書き出します
      --store、--type など       上と同じ（絞り込みも指定可）
      --out <ファイル>           .csv または .json で終わる名前（必須）

  plumbline smtp                 この端末から SES の SMTP エンドポイントのどのポートを使えるかを調べます（TLS、証明書、認証）
      --region <名前>            リージョン（必須）
      --port <番号>              25、465、587、2465、2587 のいずれか（複数指定可、省略時: すべて）
      --demo                     デモ環境のサーバーを使います
      --json                     {host, ports}
                                 使えるポートがない場合は終了コード 1

  plumbline reply <テキスト>     SMTP の応答やバウンスの diagnosticCode の意味と、次にすることを表示します
      --json                     {text, code, enhanced, class, speaker, provider, meaning, next, source}

  plumbline setup <構成>         デプロイ用の構成を出力します: events-to-s3、feedback-to-logs、domain-module、alarms
      --region <名前>            リージョン（必須）
      --format <名前>            terraform（省略時）または cloudformation
      --set、--existing-set      作成する設定セット、または既存の設定セット
      --domain、--email、--keep-days、--event   構成に必要な値（--event は複数指定可）

  plumbline lint <ファイル...>   テンプレートをチェックします（どのメールクライアントで何が崩れるか、SES が何を拒否するか）
      --data <ファイル>          テンプレートデータ（JSON）
      --targets <クライアント>   gmail、outlook、apple-mail.ios など（コンマ区切り、省略時: 利用の多いもの）
      --subject <テキスト>       ファイルに件名がない場合の件名
      --dialect <名前>           stored（省略時）または inline（SendEmail の TemplateContent）
      --json、--fail-on          上と同じ

  plumbline render <ファイル>    SES と同じ規則でテンプレートをレンダリングします
      --data <ファイル>          テンプレートデータ（JSON）
      --part <名前>              html、text、subject（省略時: html、なければ text）
      --subject <テキスト>       ファイルに件名がない場合の件名
      --json                     {part, text, missing}
                                 値が足りず SES が送信しない場合は終了コード 1

  plumbline eml <ファイル>       受信メールを確認します（SPF、DKIM、DMARC、ARC、経路。- は標準入力）
      --resolver、--json、--fail-on   上と同じ

  plumbline demo                 デモ環境の DNS と模擬 SES をループバックで提供します（停止するまで）
      --dns-port <番号>          省略時: 空いているポート
      --ses-port <番号>          省略時: 空いているポート

  --lang en|ja                   表示言語（省略時: 環境の設定）

終了コード: 0 完了、1 --fail-on 以上の問題あり、2 使い方の誤り、3 実行できず`,
};
