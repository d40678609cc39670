// The five ports of the endpoint: what is known of each, and how to learn it.
import { Button } from '@mantine/core';
import { smtpPorts, type SmtpProbe } from '../../../../shared/health/smtp.ts';
import { cancelProbes, type Ports, probePorts, usePorts } from '../../../state/smtp.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import type { RegionProps } from '../panel-props.ts';
import panel from '../panel.module.css';
import { PortsTable } from './ports-table.tsx';
import styles from './smtp.module.css';
import { useSmtpWords } from './use-smtp-words.ts';

export function PortsSection({ region }: RegionProps) {
  const { ports: words } = useSmtpWords();
  const ports = usePorts(region);
  return (
    <section aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={panel.sectionTitle}>{words.title}</h2>
        <Progress region={region} ports={ports} />
      </div>
      <Summary ports={ports} />
      <PortsTable ports={ports} />
    </section>
  );
}

const known = (ports: Ports): readonly SmtpProbe[] =>
  smtpPorts.flatMap(({ portNumber }) => {
    const port = ports[portNumber];
    return port?.state === 'done' ? [port.probe] : [];
  });

const isRunning = (ports: Ports): boolean => smtpPorts.some(({ portNumber }) => ports[portNumber]?.state === 'running');

function Progress({ region, ports }: RegionProps & { readonly ports: Ports }) {
  const { ports: words } = useSmtpWords();
  if (isRunning(ports)) {
    const done = smtpPorts.filter(({ portNumber }) => ports[portNumber]?.state !== 'running').length;
    return (
      <>
        <span role="status" className={panel.small}>
          {words.heard(done, smtpPorts.length)}
        </span>
        <Button variant="default" onClick={() => void cancelProbes(region)}>
          {words.cancel}
        </Button>
      </>
    );
  }
  const isFirst = smtpPorts.every(({ portNumber }) => ports[portNumber] === undefined);
  return (
    <Button variant={isFirst ? 'filled' : 'default'} onClick={() => void probePorts(region)}>
      {isFirst ? words.probe : words.probeAgain}
    </Button>
  );
}

function Summary({ ports }: { readonly ports: Ports }) {
  const { ports: words } = useSmtpWords();
  const probes = known(ports);
  const usable = probes.filter(({ outcome }) => outcome === 'works').map(({ portNumber }) => portNumber);
  if (usable.length > 0)
    return (
      <p className={styles.summary}>
        <StateGlyph state="pass" />
        <span>{words.someWork(usable.join(', '))}</span>
      </p>
    );
  // What was stopped is not known, so it is not said to be blocked.
  const judged = probes.filter(({ outcome }) => outcome !== 'cancelled');
  if (judged.length === smtpPorts.length)
    return (
      <p className={styles.summary} role="alert">
        <StateGlyph state="high" />
        <span>
          <strong>{words.noneWorks}</strong> {words.noneWorksNext}
        </span>
      </p>
    );
  return <p className={panel.quiet}>{words.intro}</p>;
}
