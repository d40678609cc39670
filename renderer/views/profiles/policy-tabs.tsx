// The least IAM policies, ready to copy into the IAM console.
import { Tabs } from '@mantine/core';
import type { ProfileTest } from '../../../shared/profile-test.ts';
import { copyText } from '../../state/app.ts';
import { useWords } from '../../text/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './connection-test.module.css';

const kinds = ['readOnly', 'withChanges', 'withSending'] as const;

export function PolicyTabs({ policies }: { readonly policies: ProfileTest['policies'] }) {
  const { words } = useWords();
  return (
    <section>
      <h3 className={styles.heading}>{words.profiles.test.policies}</h3>
      <Tabs defaultValue="readOnly">
        <Tabs.List>
          {kinds.map((kind) => (
            <Tabs.Tab key={kind} value={kind}>
              {words.profiles.test.policy[kind]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {kinds.map((kind) => (
          <Tabs.Panel key={kind} value={kind} className={styles.policy}>
            <div className={styles.policyHead}>
              <p className={styles.quiet}>{words.profiles.test.policyBody[kind]}</p>
              <CopyButton
                text={policies[kind]}
                label={words.profiles.test.copyPolicy}
                copiedLabel={words.profiles.copied}
                onCopy={(text) => void copyText(text)}
              />
            </div>
            <pre className={styles.json} tabIndex={0} aria-label={words.profiles.test.policy[kind]}>
              {policies[kind]}
            </pre>
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
