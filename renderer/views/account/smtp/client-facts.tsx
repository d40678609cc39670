// What a mail client has to be told: server, ports, user name and password, and the same as three programs write it.
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { regionsWithoutSmtpIn2024, smtpHost } from '../../../../shared/health/smtp.ts';
import { copyText } from '../../../state/app.ts';
import { usePorts } from '../../../state/smtp.ts';
import { useWords } from '../../../text/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Fact, Facts } from '../../../ui/facts.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import type { RegionProps } from '../panel-props.ts';
import panel from '../panel.module.css';
import { choosePort, type Client, clients, printClientSettings } from './client-settings.ts';
import { PasswordSheet } from './password-sheet.tsx';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

export function ClientFacts({ region }: RegionProps) {
  const { settings } = useSmtpWords();
  const [asking, setAsking] = useState(false);
  const host = smtpHost(region);
  return (
    <section aria-label={settings.title}>
      <h2 className={panel.sectionTitle}>{settings.title}</h2>
      {regionsWithoutSmtpIn2024.includes(region) ? (
        <p className={panel.notice}>
          <StateGlyph state="info" />
          <span>{settings.notListed(region)}</span>
        </p>
      ) : null}
      <Facts>
        <Fact name={settings.host}>
          <code translate="no">{host}</code>
          <Copy text={host} />
        </Fact>
        <Fact name={settings.ports}>{settings.portsSay}</Fact>
        <Fact name={settings.userName}>{settings.userNameSays}</Fact>
        <Fact name={settings.password}>
          <span>{settings.passwordSays}</span>
          <Button variant="default" onClick={() => setAsking(true)}>
            {settings.make}
          </Button>
        </Fact>
      </Facts>
      <Fold title={settings.clients}>
        <ClientText region={region} />
      </Fold>
      <PasswordSheet region={region} opened={asking} onClose={() => setAsking(false)} />
    </section>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { words } = useWords();
  return (
    <CopyButton
      text={text}
      label={words.details.copy}
      copiedLabel={words.details.copied}
      onCopy={(copied) => void copyText(copied)}
      iconOnly
    />
  );
}

function ClientText({ region }: RegionProps) {
  const { settings } = useSmtpWords();
  const [client, setClient] = useState<Client>('postfix');
  const text = printClientSettings(client, smtpHost(region), choosePort(usePorts(region)));
  return (
    <div className={styles.client}>
      <SegmentedControl
        aria-label={settings.clients}
        value={client}
        data={clients.map((one) => ({ value: one, label: settings.client[one] }))}
        onChange={(value) => setClient(clients.find((one) => one === value) ?? client)}
      />
      <div className={styles.code}>
        <pre aria-label={settings.client[client]} tabIndex={0} translate="no">
          {text}
        </pre>
        <Copy text={text} />
      </div>
    </div>
  );
}
