// SES's recommendations and ours in one list, with their history.
import type { PartProps } from '../panel-props.ts';

export function RecommendationsPanel(_props: PartProps<'recommendations'>) {
  return null;
}
