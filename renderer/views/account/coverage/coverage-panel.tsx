// Who would hear of what: sets and identities against event types.
import type { PartProps } from '../panel-props.ts';

export function CoveragePanel(_props: PartProps<'coverage'>) {
  return null;
}
