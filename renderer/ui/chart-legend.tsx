// Which line is which; each entry shows or hides its own, by pointer or key.
import type { ChartLine } from './chart-look.ts';
import { StrokeSample } from './chart-stroke.tsx';
import { Chip } from './chip.tsx';
import styles from './chart-figure.module.css';

type Props = {
  readonly label: string;
  readonly lines: readonly ChartLine[];
  /** The keys of those that are not shown. */
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
};

export function ChartLegend({ label, lines, hidden, onChange }: Props) {
  const toggle = (key: string) =>
    onChange(hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]);
  return (
    <div className={styles.legend} role="group" aria-label={label}>
      {lines.map(({ key, label: name, look }) => (
        <Chip key={key} on={!hidden.includes(key)} onToggle={() => toggle(key)}>
          <StrokeSample look={look} />
          {name}
        </Chip>
      ))}
    </div>
  );
}
