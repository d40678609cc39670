// The panel beside an AWS profile: its last connection test, and what to do where it did not succeed.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { type Failure, printFailure } from '../../../shared/failure.ts';
import type { AwsProfile } from '../../../shared/profile.ts';
import type { ProfileTest } from '../../../shared/profile-test.ts';
import { cancelTest, testProfile, useProfiles } from '../../state/profiles.ts';
import { useWords } from '../../text/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { CallerCard } from './caller-card.tsx';
import { MfaField } from './mfa-field.tsx';
import { PermissionList } from './permission-list.tsx';
import { PolicyTabs } from './policy-tabs.tsx';
import { RegionTrials } from './region-trials.tsx';
import styles from './connection-test.module.css';
import { VaultField } from './vault-field.tsx';

type Props = { readonly profile: AwsProfile };

export function ConnectionTest({ profile }: Props) {
  const { words } = useWords();
  const test = useProfiles((state) => state.tests[profile.id]);
  const panel = useRef<HTMLElement>(null);
  const isRunning = test?.state === 'running';
  // In a narrow window the panel stands below the form, out of sight of the button that starts it.
  useEffect(() => {
    if (isRunning) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isRunning]);
  return (
    <section ref={panel} className={styles.panel} aria-label={words.profiles.test.title}>
      <Head profile={profile} />
      {test === undefined ? (
        <EmptyState title={words.profiles.test.empty} body={words.profiles.test.emptyBody} />
      ) : null}
      {isRunning ? <SkeletonRows count={5} label={words.profiles.test.running} /> : null}
      {test?.state === 'failed' ? <Refused id={profile.id} failure={test.failure} /> : null}
      {test?.state === 'done' ? <Result test={test.test} /> : null}
    </section>
  );
}

function Head({ profile: { id } }: Props) {
  const { words, language } = useWords();
  const test = useProfiles((state) => state.tests[id]);
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{words.profiles.test.title}</h2>
      {test?.state === 'done' ? (
        <span className={styles.age}>
          <TimeAgo atMs={test.test.testedAtMs} language={language} />
        </span>
      ) : null}
      <span className={styles.gap} />
      {test?.state === 'running' ? (
        <>
          <span role="status" className={styles.age}>
            {words.profiles.test.running}
          </span>
          <Button variant="default" onClick={() => void cancelTest(id)}>
            {words.profiles.cancel}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** What the failure needs next stands right under it. */
function Refused({ id, failure }: { readonly id: string; readonly failure: Failure }) {
  const { words, say } = useWords();
  return (
    <div className={styles.refused} role="alert">
      <p>{say(printFailure(failure))}</p>
      {failure.kind === 'aws-mfa-needed' ? <MfaField profileId={id} /> : null}
      {failure.kind === 'vault-locked' ? <VaultField isNew={false} onOpened={() => void testProfile(id)} /> : null}
      {failure.kind === 'aws-mfa-needed' || failure.kind === 'vault-locked' ? null : (
        <Button variant="default" onClick={() => void testProfile(id)}>
          {words.frame.retry}
        </Button>
      )}
    </div>
  );
}

function Result({ test }: { readonly test: ProfileTest }) {
  return (
    <>
      {test.failure === null ? null : <Refused id={test.profileId} failure={test.failure} />}
      {test.caller === null ? null : <CallerCard caller={test.caller} />}
      {test.regions.length === 0 ? null : <RegionTrials trials={test.regions} />}
      {test.regions.length === 0 ? null : <PermissionList trials={test.regions} />}
      <PolicyTabs policies={test.policies} />
    </>
  );
}
