// The button that closes a pane.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

export function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" size={24} aria-label={label} title={label} onClick={onClose}>
      <IconX size={15} aria-hidden />
    </ActionIcon>
  );
}
