// Of which mail the numbers are, and by what they are compared: what the region has to choose from.
import { MultiSelect, Select } from '@mantine/core';
import type { RegionName } from '../../../../shared/aws.ts';
import {
  knownProviders,
  vdmDimensions,
  type MetricChoices,
  type VdmDimension,
} from '../../../../shared/health/metrics.ts';
import type { Dimension } from '../../../../shared/health/wiring.ts';
import type { VdmOnly } from '../../../state/metric-form.ts';
import { chooseMetrics, useMetrics } from '../../../state/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

type Props = { readonly region: RegionName };

const nothingToChoose: Pick<MetricChoices, 'identities' | 'configurationSets' | 'dimensions'> = {
  identities: [],
  configurationSets: [],
  dimensions: [],
};

function useChoices(region: RegionName): typeof nothingToChoose {
  return useMetrics(({ choices }) => {
    const told = choices[region];
    return told?.state === 'ready' ? told.value : nothingToChoose;
  });
}

const keyOf = (dimensions: readonly Dimension[]) => JSON.stringify(dimensions.map(({ name, value }) => [name, value]));

/** The sets of dimensions under which CloudWatch holds metrics. */
export function DimensionChoice({ region }: Props) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const { dimensions } = useChoices(region);
  const chosen = useMetrics((state) => state.form.dimensions);
  const label = (one: readonly Dimension[]) =>
    one.map(({ name, value }) => `${metrics.dimensionNames[name] ?? name}: ${value}`).join(', ');
  return (
    <Select
      aria-label={metrics.dimension}
      w={360}
      searchable
      allowDeselect={false}
      value={keyOf(chosen)}
      onChange={(value) => chooseMetrics(region, { dimensions: dimensions.find((one) => keyOf(one) === value) ?? [] })}
      data={[
        { value: keyOf([]), label: metrics.wholeAccount },
        ...dimensions.map((one) => ({ value: keyOf(one), label: label(one) })),
      ]}
    />
  );
}

function valuesOf(by: VdmDimension, choices: typeof nothingToChoose): readonly string[] {
  if (by === 'ISP') return knownProviders;
  return by === 'EMAIL_IDENTITY' ? choices.identities : choices.configurationSets;
}

/** As many as can be told apart in a chart, and read in a table. */
const mostCompared = 12;
const comparedAtFirst = 5;

/** VDM: only some mail, and a row for each of several values. */
export function VdmChoice({ region }: Props) {
  return (
    <>
      <OnlyChoice region={region} />
      <CompareChoice region={region} />
    </>
  );
}

function OnlyChoice({ region }: Props) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const choices = useChoices(region);
  const { only, splitBy } = useMetrics((state) => state.form);
  const keyOfOnly = ({ name, value }: VdmOnly) => `${name} ${value}`;
  const offered = vdmDimensions
    .filter((by) => by !== splitBy)
    .flatMap((name) => valuesOf(name, choices).map((value): VdmOnly => ({ name, value })));
  return (
    <Select
      aria-label={metrics.only}
      w={260}
      searchable
      allowDeselect={false}
      value={only === null ? '' : keyOfOnly(only)}
      onChange={(key) => chooseMetrics(region, { only: offered.find((one) => keyOfOnly(one) === key) ?? null })}
      data={[
        { value: '', label: metrics.allMail },
        ...offered.map((one) => ({
          value: keyOfOnly(one),
          label: `${metrics.vdmDimension[one.name]}: ${one.value}`,
        })),
      ]}
    />
  );
}

function CompareChoice({ region }: Props) {
  const { metrics } = useWordsOf({ en: accountEn, ja: accountJa });
  const choices = useChoices(region);
  const { splitBy, splitValues } = useMetrics((state) => state.form);
  const compareBy = (value: string | null) => {
    const by = vdmDimensions.find((one) => one === value) ?? null;
    const values = by === null ? [] : valuesOf(by, choices).slice(0, comparedAtFirst);
    chooseMetrics(region, { splitBy: by, splitValues: values });
  };
  return (
    <>
      <Select
        aria-label={metrics.compare}
        w={200}
        allowDeselect={false}
        value={splitBy ?? ''}
        onChange={compareBy}
        data={[
          { value: '', label: metrics.noCompare },
          ...vdmDimensions.map((by) => ({ value: by, label: metrics.compareBy[by] })),
        ]}
      />
      {splitBy === null ? null : (
        <MultiSelect
          aria-label={metrics.compared}
          miw={240}
          maw={520}
          searchable
          maxValues={mostCompared}
          value={[...splitValues]}
          onChange={(values) => chooseMetrics(region, { splitValues: values })}
          data={[...new Set([...valuesOf(splitBy, choices), ...splitValues])]}
        />
      )}
    </>
  );
}
