// Set-ups to deploy: events kept in S3, feedback in CloudWatch Logs, a domain, alarms.
import { Radio, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useEffect, useState } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import { type GeneratedSetup, setupFormats, setupKinds } from '../../../../shared/health/generated.ts';
import type { Reply } from '../../../../shared/ipc/reply.ts';
import { askOf, generateSetup, typeSetup, unfinished, useSetups } from '../../../state/setups.ts';
import { setupsEn } from '../../../text/setups-en.ts';
import { setupsJa } from '../../../text/setups-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import type { RegionProps } from '../panel-props.ts';
import { SetupFields } from './setup-fields.tsx';
import { SetupFiles } from './setup-files.tsx';
import styles from './setups.module.css';

export function SetupsPanel({ region }: RegionProps) {
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  const draft = useSetups((state) => state.draft);
  const setup = useSetup(region);
  return (
    <div className={styles.panel}>
      <p className={styles.intro}>{words.intro}</p>
      <Radio.Group
        label={words.kind}
        value={draft.kind}
        onChange={(value) => typeSetup({ kind: setupKinds.find((kind) => kind === value) ?? draft.kind })}
      >
        <div className={styles.kinds}>
          {setupKinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.kinds[kind].name} description={words.kinds[kind].says} />
          ))}
        </div>
      </Radio.Group>
      <SetupFields />
      <SegmentedControl
        className={styles.format ?? ''}
        aria-label={words.format}
        value={draft.format}
        data={setupFormats.map((format) => ({ value: format, label: words.formats[format] }))}
        onChange={(value) => typeSetup({ format: setupFormats.find((format) => format === value) ?? draft.format })}
      />
      <Made setup={setup} />
    </div>
  );
}

function Made({ setup }: { readonly setup: Reply<GeneratedSetup> | null }) {
  const { say } = useWords();
  const words = useWordsOf({ en: setupsEn, ja: setupsJa });
  if (setup === null) return <p className={styles.intro}>{words.waiting}</p>;
  if (!setup.ok)
    return (
      <p className={styles.failure} role="alert">
        {say(printFailure(setup.failure))}
      </p>
    );
  return <SetupFiles setup={setup.value} />;
}

/** Null while a field is not filled in. */
function useSetup(region: string): Reply<GeneratedSetup> | null {
  const draft = useSetups((state) => state.draft);
  const [setup, setSetup] = useState<Reply<GeneratedSetup> | null>(null);
  const ready = unfinished(draft).length === 0;
  useEffect(() => {
    if (!ready) return undefined;
    let isWanted = true;
    void generateSetup(askOf(draft, region)).then((reply) => {
      if (isWanted) setSetup(reply);
    });
    return () => {
      isWanted = false;
    };
  }, [draft, ready, region]);
  return ready ? setup : null;
}
