// What is known of the server that handed a message on: its name, and the address that the receiver saw.
import type { MailHop } from '../../../../shared/message/mail-report.ts';

export function nameOfSender({ fromName, helo, fromIp }: Pick<MailHop, 'fromName' | 'helo' | 'fromIp'>): string {
  const name = fromName ?? helo ?? '';
  return fromIp === null ? name : name === '' ? fromIp : `${name} [${fromIp}]`;
}
