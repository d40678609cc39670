// What the audits of SPF in a received message say in common.
import type { SpfCheckResult } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';

export function spfInCase({ ip, domain, says }: SpfCheckResult): Text {
  return { en: `${ip} for ${domain}: ${says.en}`, ja: `${domain} に対する ${ip}: ${says.ja}` };
}

export const senderUnknown: Text = {
  en: 'no header shows which address sent the message, or its MAIL FROM. Save the message as it was received, with all headers.',
  ja: '送信元のアドレスまたは MAIL FROM を示すヘッダーがありません。受信したままの全ヘッダーを含むメールを保存して確認してください。',
};
