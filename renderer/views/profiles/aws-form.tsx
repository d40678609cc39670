// The form of a profile with an AWS account: where it is, whose credentials, and what may be done with them.
import { Button, Switch, TagsInput, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { printFailure } from '../../../shared/failure.ts';
import type { AwsProfile } from '../../../shared/profile.ts';
import { useWords } from '../../text/words.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Field } from './aws-draft.ts';
import { CredentialsField } from './credentials-field.tsx';
import { FormActs } from './form-acts.tsx';
import { knownRegions } from './known-regions.ts';
import styles from './profiles.module.css';
import { ResolverField } from './resolver-field.tsx';
import { type AwsForm as Form, useAwsForm } from './use-aws-form.ts';

type Props = {
  readonly profile: AwsProfile;
  readonly isDraft: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDropped: () => void;
};

const regionBreaks = [',', ' '];

/** A list that was pasted or left in the field arrives in one piece. */
function splitRegions(typed: readonly string[]): readonly string[] {
  const regions = typed.flatMap((one) => one.toLowerCase().split(/[\s,]+/u));
  return [...new Set(regions)].filter((region) => region !== '');
}

export function AwsForm(props: Props) {
  const { words, say } = useWords();
  const form = useAwsForm(props);
  const errorOf = useErrors(form);
  const element = useRef<HTMLFormElement>(null);
  // What is wrong may be out of sight of the button that found it.
  useEffect(() => {
    if (form.blamed > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.blamed]);
  return (
    <form
      ref={element}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Place form={form} errorOf={errorOf} />
      <CredentialsField form={form} profileId={props.profile.id} errorOf={errorOf} />
      <ReadOnly form={form} />
      <Advanced form={form} errorOf={errorOf} />
      {form.failure === null ? null : (
        <p role="alert" className={styles.error}>
          {say(printFailure(form.failure))}
        </p>
      )}
      <FormActs
        name={props.profile.name}
        isDraft={props.isDraft}
        saved={form.saved}
        onDropped={props.onDropped}
        onRemove={() => void form.remove()}
      >
        <Button variant="default" onClick={() => void form.test()}>
          {words.profiles.test.act}
        </Button>
      </FormActs>
    </form>
  );
}

export type ErrorOf = (field: Field) => string | undefined;

function useErrors({ mistakes }: Form): ErrorOf {
  const { words } = useWords();
  return (field) => (mistakes.includes(field) ? words.profiles.mistakes[field] : undefined);
}

type PartProps = { readonly form: Form; readonly errorOf: ErrorOf };

function Place({ form: { draft, type, forgive }, errorOf }: PartProps) {
  const { words } = useWords();
  return (
    <>
      <TextInput
        label={words.profiles.name}
        value={draft.name}
        maxLength={80}
        error={errorOf('name')}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <TagsInput
        label={words.profiles.regions}
        description={words.profiles.regionsHint}
        data={[...knownRegions]}
        value={[...draft.regions]}
        splitChars={regionBreaks}
        acceptValueOnBlur
        classNames={{ input: styles.tags ?? '', inputField: styles.tagField ?? '', pill: styles.tag ?? '' }}
        error={errorOf('regions')}
        // At the first letter and not when the field is left: what stands below must not move from under the pointer.
        onSearchChange={(typed) => (typed === '' ? undefined : forgive(['regions']))}
        onChange={(typed) => type({ regions: splitRegions(typed) })}
      />
    </>
  );
}

function ReadOnly({ form: { draft, type } }: Pick<PartProps, 'form'>) {
  const { words } = useWords();
  return (
    <>
      <Switch
        label={words.profiles.readOnly}
        description={words.profiles.readOnlyBody[draft.readOnly ? 'on' : 'off']}
        checked={draft.readOnly}
        onChange={(event) => type({ readOnly: event.currentTarget.checked })}
      />
      {draft.readOnly ? (
        <Switch
          label={words.profiles.simulator}
          description={words.profiles.simulatorBody}
          checked={draft.simulatorAllowed}
          onChange={(event) => type({ simulatorAllowed: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}

function Advanced({ form, errorOf }: PartProps) {
  const { words } = useWords();
  const { draft, type } = form;
  const isUsed = draft.endpoint !== '' || draft.proxy !== '' || draft.resolver.kind !== 'system';
  return (
    <Fold title={words.profiles.advanced} startsOpen={isUsed}>
      <div className={styles.fields}>
        <TextInput
          label={words.profiles.endpoint}
          description={words.profiles.endpointHint}
          placeholder="https://email.eu-west-1.amazonaws.com"
          spellCheck={false}
          value={draft.endpoint}
          error={errorOf('endpoint')}
          onChange={(event) => type({ endpoint: event.currentTarget.value })}
        />
        <TextInput
          label={words.profiles.proxy}
          description={words.profiles.proxyHint}
          placeholder="http://proxy.example:3128"
          spellCheck={false}
          value={draft.proxy}
          error={errorOf('proxy')}
          onChange={(event) => type({ proxy: event.currentTarget.value })}
        />
        <ResolverField
          draft={draft.resolver}
          error={errorOf('server') ?? null}
          onChange={(resolver) => type({ resolver })}
        />
      </div>
    </Fold>
  );
}
