// Where the credentials come from, with what each source needs to know.
import { SegmentedControl, TextInput } from '@mantine/core';
import { useWords } from '../../text/words.tsx';
import { bases, type Field, sources } from './aws-draft.ts';
import type { ErrorOf } from './aws-form.tsx';
import { KeysField } from './keys-field.tsx';
import styles from './profiles.module.css';
import type { AwsForm } from './use-aws-form.ts';

type Props = { readonly form: AwsForm; readonly profileId: string; readonly errorOf: ErrorOf };

export function CredentialsField(props: Props) {
  const { words } = useWords();
  const { draft, type, usesKeys } = props.form;
  const { source, base } = draft;
  const namesProfile =
    source === 'shared-config' || source === 'sso' || (source === 'role' && base === 'shared-config');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words.profiles.credentials}</legend>
      <SegmentedControl
        aria-label={words.profiles.credentials}
        value={source}
        data={sources.map((value) => ({ value, label: words.profiles.sources[value] }))}
        onChange={(next) => type({ source: next })}
      />
      <p className={styles.hint}>{words.profiles.sourceBody[source]}</p>
      {source === 'role' ? <RoleFields {...props} /> : null}
      {namesProfile ? (
        <Typed {...props} field="awsProfile" label={words.profiles.awsProfile} placeholder="default" />
      ) : null}
      <KeysField {...props} needed={usesKeys} />
    </fieldset>
  );
}

function RoleFields(props: Props) {
  const { words } = useWords();
  const { draft, type } = props.form;
  return (
    <>
      <Typed
        {...props}
        field="roleArn"
        label={words.profiles.roleArn}
        placeholder="arn:aws:iam::111122223333:role/PlumblineReader"
      />
      <Typed {...props} field="externalId" label={words.profiles.externalId} hint={words.profiles.externalIdHint} />
      <Typed
        {...props}
        field="mfaSerial"
        label={words.profiles.mfaSerial}
        hint={words.profiles.mfaSerialHint}
        placeholder="arn:aws:iam::111122223333:mfa/me"
      />
      <span className={styles.label}>{words.profiles.base}</span>
      <SegmentedControl
        aria-label={words.profiles.base}
        value={draft.base}
        data={bases.map((value) => ({ value, label: words.profiles.sources[value] }))}
        onChange={(next) => type({ base: next })}
      />
    </>
  );
}

type TypedProps = Props & {
  readonly field: Extract<Field, 'awsProfile' | 'roleArn' | 'externalId' | 'mfaSerial'>;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
};

function Typed({ form, errorOf, field, label, hint, placeholder }: TypedProps) {
  return (
    <TextInput
      label={label}
      description={hint}
      placeholder={placeholder}
      spellCheck={false}
      value={form.draft[field]}
      error={errorOf(field)}
      onChange={(event) => form.type({ [field]: event.currentTarget.value })}
    />
  );
}
