// The settings of an SMTP client as three programs write them; the password is left for its owner to fill in.
import { smtpPorts, type SmtpPortNumber } from '../../../../shared/health/smtp.ts';
import type { Ports } from '../../../state/smtp.ts';

export const clients = ['postfix', 'phpmailer', 'nodemailer'] as const;
export type Client = (typeof clients)[number];

/** The port that is used most, unless it was seen not to work and another was. */
const preferred: readonly SmtpPortNumber[] = [587, 465, 2587, 2465, 25];

export function choosePort(ports: Ports): SmtpPortNumber {
  const isSeenToWork = (portNumber: SmtpPortNumber): boolean => {
    const port = ports[portNumber];
    return port?.state === 'done' && port.probe.outcome === 'works';
  };
  return preferred.find(isSeenToWork) ?? 587;
}

export function printClientSettings(client: Client, host: string, portNumber: SmtpPortNumber): string {
  const isImplicit = smtpPorts.some((port) => port.portNumber === portNumber && port.tls === 'implicit');
  switch (client) {
    case 'postfix':
      return [
        `relayhost = [${host}]:${portNumber}`,
        'smtp_sasl_auth_enable = yes',
        'smtp_sasl_security_options = noanonymous',
        'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd',
        'smtp_tls_security_level = encrypt',
        ...(isImplicit ? ['smtp_tls_wrappermode = yes'] : []),
      ].join('\n');
    case 'phpmailer':
      return [
        `$mail->Host = '${host}';`,
        `$mail->Port = ${portNumber};`,
        `$mail->SMTPSecure = '${isImplicit ? 'ssl' : 'tls'}';`,
        '$mail->SMTPAuth = true;',
      ].join('\n');
    case 'nodemailer':
      return [
        `host: '${host}',`,
        `port: ${portNumber},`,
        ...(isImplicit ? ['secure: true,'] : ['secure: false,', 'requireTLS: true,']),
      ].join('\n');
  }
}
