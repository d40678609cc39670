// The records in every form that DNS is edited in, each to copy as a whole.
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { publishFormats, type FixCard, type PublishFormat } from '../../../shared/publish.ts';
import { copyText } from '../../state/app.ts';
import type { Words } from '../../text/en.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import pageStyles from './identity-page.module.css';
import styles from './records-panel.module.css';

export function RecordForms({ card }: { readonly card: FixCard }) {
  const { words } = useWords();
  const { records } = words.identities;
  const [format, setFormat] = useState<PublishFormat>('zone-file');
  const text = card.texts[format];
  return (
    <section>
      <h2 className={pageStyles.sectionTitle}>{records.formats}</h2>
      <Tabs
        className={styles.forms ?? ''}
        value={format}
        onChange={(value) => setFormat(publishFormats.find((one) => one === value) ?? 'zone-file')}
      >
        <Tabs.List aria-label={records.formats}>
          {publishFormats.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {records.format[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={format}>
          <div className={styles.formHead}>
            <span>{hintOf(format, card.zone, words)}</span>
            <CopyButton
              text={text}
              label={words.details.copyAll}
              copiedLabel={words.details.copied}
              onCopy={(copied) => void copyText(copied)}
            />
          </div>
          <pre
            className={styles.form}
            tabIndex={0}
            aria-label={records.format[format]}
            data-copy={text}
            data-copy-name={records.format[format]}
            translate="no"
          >
            {text}
          </pre>
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function hintOf(format: PublishFormat, zone: string, { identities: { records } }: Words): string {
  return format === 'panel-relative' ? records.formatHint[format](zone) : records.formatHint[format];
}
