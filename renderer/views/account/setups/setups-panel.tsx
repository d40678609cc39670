// Set-ups to deploy: events kept in S3, feedback in CloudWatch Logs, a domain, alarms.
import type { RegionProps } from '../panel-props.ts';

export function SetupsPanel(_props: RegionProps) {
  return null;
}
