// The find field of a panel: Ctrl/Cmd-F leads into it, its arrow into the panel's list.
import { useEffect, useRef } from 'react';
import { useHealthPlace } from '../../state/health-place.ts';
import { FindField } from '../../ui/find-field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly className?: string | undefined;
};

export function PanelFind(props: Props) {
  const sought = useHealthPlace((state) => state.sought);
  const box = useRef<HTMLInputElement>(null);
  const before = useRef(sought);
  useEffect(() => {
    if (before.current === sought) return;
    before.current = sought;
    box.current?.select();
  }, [sought]);
  return <FindField box={box} onLeave={enterList} {...props} />;
}

function enterList(): void {
  document.querySelector<HTMLElement>('[data-panel] :is([role="grid"], [role="listbox"])')?.focus();
}
