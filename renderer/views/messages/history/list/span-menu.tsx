// The filter by time: the spans that are asked for most, or two days of one's own.
import { Menu, TextInput } from '@mantine/core';
import { spanNames, type DaySpan } from '../../../../state/history-wish.ts';
import { useHistory, wishHistory } from '../../../../state/history.ts';
import { ChevronIcon } from '../../../../ui/icons.tsx';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';
import { RemovableChip } from './removable-chip.tsx';

const openSpan: DaySpan = { from: '', until: '' };

export function SpanMenu() {
  const { filter: words } = useListWords();
  const span = useHistory(({ wish }) => wish.span);
  const own = typeof span === 'object' ? span : null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.filter} data-on={span !== 'any' || undefined}>
          {words.time}
          <ChevronIcon open />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...spanNames, 'own' as const].map((name) => (
          <Menu.RadioItem
            key={name}
            value={name}
            checked={name === (own === null ? span : 'own')}
            closeMenuOnClick
            onChange={() => wishHistory({ span: name === 'own' ? (own ?? openSpan) : name })}
          >
            {words.span[name]}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Two days of one's own are changed where they stand. */
export function SpanChip() {
  const { filter: words } = useListWords();
  const span = useHistory(({ wish }) => wish.span);
  const remove = () => wishHistory({ span: 'any' });
  if (span === 'any') return null;
  if (typeof span === 'string') return <RemovableChip says={words.span[span]} onRemove={remove} />;
  return (
    <span className={styles.days}>
      <Day label={words.from} day={span.from} onPick={(from) => wishHistory({ span: { ...span, from } })} />
      <Day label={words.until} day={span.until} onPick={(until) => wishHistory({ span: { ...span, until } })} />
      <RemovableChip says={words.time} onRemove={remove} />
    </span>
  );
}

type DayProps = { readonly label: string; readonly day: string; readonly onPick: (day: string) => void };

function Day({ label, day, onPick }: DayProps) {
  return (
    <label className={styles.day}>
      {label}
      <TextInput type="date" size="xs" value={day} onChange={(event) => onPick(event.currentTarget.value)} />
    </label>
  );
}
