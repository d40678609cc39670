// Dedicated IP addresses and their pools.
import type { PartProps } from '../panel-props.ts';

export function IpsPanel(_props: PartProps<'ips'>) {
  return null;
}
