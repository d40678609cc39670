// The SMTP interface: ports, a password, and what a reply means.
import '@mantine/core/styles/PasswordInput.layer.css';
import type { RegionProps } from '../panel-props.ts';
import styles from '../panel.module.css';
import { ClientFacts } from './client-facts.tsx';
import { PortsSection } from './ports-section.tsx';
import { ReplyDecoder } from './reply-decoder.tsx';

export function SmtpPanel({ region }: RegionProps) {
  return (
    <div className={styles.stack}>
      <ClientFacts region={region} />
      <PortsSection region={region} />
      <ReplyDecoder />
    </div>
  );
}
