// The previews beside each other, in scroll step; where there is no room, one of them with a switch.
import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { usePreview, type PreviewColumn } from '../../../state/preview.ts';
import { goToElement } from './keep-measured.ts';
import { MailColumn } from './mail-column.tsx';
import type { SheetMeasures } from './measure-sheets.ts';
import { MeasuringFrame } from './measuring-frame.tsx';
import styles from './preview.module.css';
import { scrollStep } from './scroll-step.ts';
import { useClientNames } from './use-client-name.ts';
import { usePreviewWords } from './use-preview-words.ts';

/** Narrower, and the controls of a preview have no room. */
const columnMinPx = 240;

export function MailColumns() {
  const columns = usePreview((state) => state.columns);
  const isDimmed = usePreview((state) => state.failure !== null);
  const [desk, setDesk] = useState<SheetMeasures | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const step = useMemo(() => scrollStep(), []);
  const { ref, width } = useElementSize();
  const isNarrow = columns.length > 1 && width > 0 && width < columns.length * columnMinPx;
  const shown = isNarrow
    ? columns.filter(({ id }, index) => id === chosen || (index === 0 && !isThere(columns, chosen)))
    : columns;
  return (
    <div ref={ref} className={styles.body} data-dimmed={isDimmed || undefined}>
      {isNarrow ? <ColumnSwitch columns={columns} shownId={shown[0]?.id ?? null} onChoose={setChosen} /> : null}
      <div className={styles.columns}>
        {shown.map((column) => (
          <MailColumn
            key={column.id}
            column={column}
            step={step}
            onClick={(at) => {
              if (desk !== null) void goToElement(desk, column.id, at);
            }}
          />
        ))}
      </div>
      <MeasuringFrame onDesk={setDesk} />
    </div>
  );
}

function isThere(columns: readonly PreviewColumn[], id: number | null): boolean {
  return columns.some((column) => column.id === id);
}

type SwitchProps = {
  readonly columns: readonly PreviewColumn[];
  readonly shownId: number | null;
  readonly onChoose: (id: number) => void;
};

function ColumnSwitch({ columns, shownId, onChoose }: SwitchProps) {
  const words = usePreviewWords();
  const nameOf = useClientNames();
  return (
    <div className={styles.switch}>
      <SegmentedControl
        aria-label={words.shown}
        fullWidth
        value={String(shownId)}
        data={columns.map(({ id, client }) => ({ value: String(id), label: nameOf(client) }))}
        onChange={(value) => onChoose(Number(value))}
      />
    </div>
  );
}
