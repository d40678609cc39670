// Probes one port of a region's SMTP endpoint.
import { smtpHost, smtpPorts, type SmtpPortNumber, type SmtpProbe } from '../../../shared/health/smtp.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Smtp } from '../../ports/smtp.ts';

export type ProbeAsk = { readonly region: RegionName; readonly portNumber: SmtpPortNumber };

/** SMTP as somebody sees it: the demo's own server, or the real endpoints. */
export type SmtpWorld = { readonly smtp: Smtp };

export function probePort(
  { region, portNumber }: ProbeAsk,
  { smtp }: SmtpWorld,
  signal?: AbortSignal,
): Promise<SmtpProbe> {
  const tls = smtpPorts.find((port) => port.portNumber === portNumber)?.tls ?? 'starttls';
  return smtp.probe({ host: smtpHost(region), portNumber, tls }, signal);
}
