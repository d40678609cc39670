// Theme, language and the keys of the window.
import { SegmentedControl } from '@mantine/core';
import type { Settings as UserSettings } from '../../../shared/settings.ts';
import { notify, saveSettings, useApp } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { ComposerSettings } from './composer-settings.tsx';
import styles from './settings.module.css';

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'en', 'ja'] as const;

const keys = [
  ['palette', ['mod+K']],
  ['advisor', ['mod+1']],
  ['identities', ['mod+2']],
  ['composer', ['mod+3']],
  ['messages', ['mod+4']],
  ['account', ['mod+5']],
  ['add', ['mod+N', 'mod+L']],
  ['find', ['mod+F']],
  ['refresh', ['mod+R']],
  ['move', ['↑', '↓']],
  ['open', ['enter']],
  ['preview', ['Space']],
  ['close', ['esc']],
  ['copy', ['mod+C']],
  ['save', ['mod+S']],
  ['message', ['mod+shift+N', 'mod+shift+O']],
  ['send', ['mod+enter']],
  ['problem', ['F8', 'shift+F8']],
  ['across', ['mod+shift+F']],
  ['settings', ['mod+,']],
] as const;

export function Settings() {
  const { words } = useWords();
  const app = useApp((state) => state.app);
  if (app === null) return null;
  const { theme, language } = app.settings;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{words.settings.title}</h1>
        <Choice
          label={words.settings.theme}
          names={words.settings.themes}
          value={theme}
          values={themes}
          onChoose={(next) => save({ theme: next })}
        />
        <Choice
          label={words.settings.language}
          names={words.settings.languages}
          value={language}
          values={languages}
          onChoose={(next) => save({ language: next })}
        />
        <ComposerSettings />
        <h2 className={styles.heading}>{words.settings.keys}</h2>
        <dl className={styles.keys}>
          {keys.map(([name, all]) => (
            <div key={name} className={styles.keyRow}>
              <dt>{words.settings.keyList[name]}</dt>
              <dd>
                {all.map((one) => (
                  <KeyHint key={one} keys={one} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.version}>{words.settings.version(app.version)}</p>
      </div>
    </div>
  );
}

function save(change: Partial<UserSettings>): void {
  void saveSettings(change).then((failure) => {
    if (failure !== null) notify({ kind: 'failure', failure });
  });
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly names: { readonly [V in T]: string };
  readonly value: T;
  readonly values: readonly T[];
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, names, value, values, onChoose }: ChoiceProps<T>) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <SegmentedControl
        aria-label={label}
        value={value}
        data={values.map((one) => ({ value: one, label: names[one] }))}
        onChange={onChoose}
      />
    </div>
  );
}
