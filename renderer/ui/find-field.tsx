// The field that finds rows of a list as one types: Escape empties it, the arrow leads into the list.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { Tip } from './tip.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  /** Into the list. */
  readonly onLeave: () => void;
  readonly box?: RefObject<HTMLInputElement | null>;
  readonly className?: string | undefined;
};

export function FindField({ label, value, onType, onLeave, box, className = '' }: Props) {
  return (
    <Tip label={label} keys="mod+F">
      <TextInput
        ref={box}
        className={className}
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={value}
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onType('');
          else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
          else return;
          event.preventDefault();
        }}
      />
    </Tip>
  );
}
