// Asks about one address, and shows what was found of it in each region.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import type { RegionName } from '../../../../shared/aws.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { askEverywhere, lookUpAddress, typeAddress, useSuppressedAddress } from '../../../state/suppressed-address.ts';
import { useWords } from '../../../text/words.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { AddressInsightsView } from './address-insights.tsx';
import styles from './suppression.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';
import { VerdictCard } from './verdict-card.tsx';

type Props = { readonly region: RegionName };

export function AddressLookUp({ region }: Props) {
  const { address } = useSuppressionWords();
  const asked = useSuppressedAddress((state) => state.asked);
  return (
    <section className={styles.lookUp} aria-label={address.title}>
      <h2 className={styles.sectionTitle}>{address.title}</h2>
      <Question region={region} />
      {asked === null ? <p className={styles.intro}>{address.intro}</p> : <Answer region={region} asked={asked} />}
    </section>
  );
}

function Question({ region }: Props) {
  const { address } = useSuppressionWords();
  const typed = useSuppressedAddress((state) => state.typed);
  const everywhere = useSuppressedAddress((state) => state.everywhere);
  const isAsking = useSuppressedAddress((state) => state.isAsking);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void lookUpAddress(typed.trim(), everywhere ? null : region);
  };
  return (
    <form className={styles.question} onSubmit={submit}>
      <TextInput
        className={styles.grow ?? ''}
        aria-label={address.label}
        placeholder={address.placeholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => typeAddress(event.currentTarget.value)}
      />
      <Button type="submit" disabled={typed.trim() === '' || isAsking}>
        {address.ask}
      </Button>
      <SegmentedControl
        aria-label={address.scope}
        size="xs"
        data={[
          { value: 'here', label: address.here },
          { value: 'everywhere', label: address.everywhere },
        ]}
        value={everywhere ? 'everywhere' : 'here'}
        onChange={(value) => askEverywhere(value === 'everywhere')}
      />
    </form>
  );
}

function Answer({ region, asked }: Props & { readonly asked: string }) {
  const { say } = useWords();
  const { address } = useSuppressionWords();
  const isAsking = useSuppressedAddress((state) => state.isAsking);
  const verdicts = useSuppressedAddress((state) => state.verdicts);
  const failure = useSuppressedAddress((state) => state.failure);
  if (failure !== null)
    return (
      <p className={styles.failure} role="alert">
        <StateGlyph state="high" />
        <span>{say(printFailure(failure))}</span>
      </p>
    );
  if (isAsking && verdicts.length === 0) return <SkeletonRows count={4} label={address.asking} />;
  return (
    <div className={styles.answer} aria-busy={isAsking} role="status">
      <p className={styles.asked} translate="no">
        {asked}
      </p>
      {verdicts.map((verdict) => (
        <VerdictCard key={verdict.region} verdict={verdict} />
      ))}
      <AddressInsightsView region={region} />
    </div>
  );
}
