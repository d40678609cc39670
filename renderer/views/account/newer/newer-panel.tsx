// Tenants, reputation entities and multi-region endpoints, where the account has them.
import type { PartProps } from '../panel-props.ts';

export function NewerPanel(_props: PartProps<'newer'>) {
  return null;
}
