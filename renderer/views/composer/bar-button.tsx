// The small button of a bar: above a part, a panel or the list.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly icon?: ReactNode;
};

export function BarButton({ icon, ...props }: Props) {
  return <Button variant="default" h={24} px={8} fz={12} leftSection={icon} {...props} />;
}
