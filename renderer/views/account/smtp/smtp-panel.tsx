// The SMTP interface: ports, a password, and what a reply means.
import type { RegionProps } from '../panel-props.ts';

export function SmtpPanel(_props: RegionProps) {
  return null;
}
