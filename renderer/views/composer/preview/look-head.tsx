// The head of a preview: which client, how near to it, how dark, how wide.
import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { darknesses } from '../../../../shared/draft/preview.ts';
import type { MailSize } from '../../../state/measures.ts';
import { changeColumn, removeColumn, usePreview, type PreviewColumn } from '../../../state/preview.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { Tip } from '../../../ui/tip.tsx';
import { FidelityBadge } from './fidelity-badge.tsx';
import type { Fit } from './fit-mail.ts';
import styles from './preview.module.css';
import { useClientName } from './use-client-name.ts';
import { usePreviewWords } from './use-preview-words.ts';

type Props = { readonly column: PreviewColumn; readonly fit: Fit; readonly mail: MailSize | null };

export function LookHead({ column, fit, mail }: Props) {
  const words = usePreviewWords();
  const name = useClientName(column.client);
  const isAlone = usePreview((state) => state.columns.length === 1);
  return (
    <div className={styles.head}>
      <ClientChoice column={column} />
      <FidelityBadge column={column} />
      <Select
        aria-label={words.darknessLabel}
        className={styles.darkness}
        allowDeselect={false}
        value={column.darkness}
        data={darknesses.map((value) => ({ value, label: words.darkness[value] }))}
        onChange={(value) => {
          const darkness = darknesses.find((one) => one === value);
          if (darkness !== undefined) changeColumn(column.id, { darkness });
        }}
      />
      <WidthChoice column={column} />
      <Fits fit={fit} mail={mail} />
      {isAlone ? null : (
        <Tip label={words.remove(name)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={styles.remove}
            aria-label={words.remove(name)}
            onClick={() => removeColumn(column.id)}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tip>
      )}
    </div>
  );
}

function ClientChoice({ column: { id, client: chosen } }: Pick<Props, 'column'>) {
  const words = usePreviewWords();
  const name = useClientName(chosen);
  const profiles = usePreview((state) => state.profiles);
  const offered = profiles.map((profile) => ({
    value: profile.client,
    label: profile.client === 'none' ? words.asWritten : profile.name,
  }));
  return (
    <Select
      aria-label={words.client}
      className={styles.client}
      allowDeselect={false}
      value={chosen}
      data={offered.length === 0 ? [{ value: chosen, label: name }] : offered}
      onChange={(value) => {
        const client = profiles.find((profile) => profile.client === value)?.client;
        if (client !== undefined) changeColumn(id, { client });
      }}
    />
  );
}

/** The narrow phones, the wide ones, and what mails are made for. */
const widths: readonly number[] = [320, 375, 414, 600];
const fills = 'fills';

function WidthChoice({ column: { id, widthPx } }: Pick<Props, 'column'>) {
  const words = usePreviewWords();
  const own = widthPx === null || widths.includes(widthPx) ? [] : [widthPx];
  const offered = [...widths, ...own].toSorted((a, b) => a - b);
  return (
    <Select
      aria-label={words.width}
      className={styles.width}
      allowDeselect={false}
      value={widthPx === null ? fills : String(widthPx)}
      data={[
        ...offered.map((width) => ({ value: String(width), label: words.px(width) })),
        { value: fills, label: words.fills },
      ]}
      onChange={(value) => changeColumn(id, { widthPx: value === fills ? null : Number(value) })}
    />
  );
}

/** What does not meet the eye: it is shown smaller, or part of it cannot be seen. */
function Fits({ fit, mail }: Omit<Props, 'column'>) {
  const words = usePreviewWords();
  const percent = Math.round(fit.scale * 100);
  const isTooWide = mail !== null && mail.widthPx > fit.widthPx + 1;
  return (
    <>
      {percent === 100 ? null : (
        <Tip label={words.scaled(percent)}>
          <span className={styles.fact}>{words.percent(percent)}</span>
        </Tip>
      )}
      {isTooWide ? (
        <Tip label={words.tooWideTip(mail.widthPx, fit.widthPx)}>
          <span className={styles.fact}>
            <StateGlyph state="medium" size={12} /> {words.tooWide(mail.widthPx)}
          </span>
        </Tip>
      ) : null}
    </>
  );
}
