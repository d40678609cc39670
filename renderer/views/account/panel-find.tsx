// The find field of a panel: Ctrl/Cmd-F leads into it, its arrow into the panel's list.
import { useHealthPlace } from '../../state/health-place.ts';
import { FindField } from '../../ui/find-field.tsx';
import { useSoughtField } from '../../ui/use-sought-field.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly className?: string | undefined;
};

export function PanelFind(props: Props) {
  const box = useSoughtField(useHealthPlace((state) => state.sought));
  return <FindField box={box} onLeave={enterList} {...props} />;
}

function enterList(): void {
  document.querySelector<HTMLElement>('[data-panel] :is([role="grid"], [role="listbox"])')?.focus();
}
