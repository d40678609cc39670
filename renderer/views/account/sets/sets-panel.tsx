// Configuration sets, and what is in force for each.
import type { PartProps } from '../panel-props.ts';

export function SetsPanel(_props: PartProps<'sets'>) {
  return null;
}
