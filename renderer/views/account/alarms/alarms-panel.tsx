// Which alarms watch the reputation, and which are missing.
import type { PartProps } from '../panel-props.ts';

export function AlarmsPanel(_props: PartProps<'alarms'>) {
  return null;
}
