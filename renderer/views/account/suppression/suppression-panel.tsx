// The suppression list: one address, the whole list, and changes of it.
import type { PartProps } from '../panel-props.ts';

export function SuppressionPanel(_props: PartProps<'suppression'>) {
  return null;
}
