// The templates of a region: what is known of them, how far reading them is, and what stands in their place.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { printFailure } from '../../../../shared/failure.ts';
import { go } from '../../../state/selection.ts';
import {
  arrangeTemplates,
  openTemplates,
  readTemplates,
  useTemplates,
  type TemplateFacts,
} from '../../../state/templates.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import { TemplateHead } from './template-head.tsx';
import { TemplateRows } from './template-rows.tsx';
import { useTemplateRegion } from './use-template-regions.ts';

export function TemplateList() {
  const { list } = useComposerWords();
  const region = useTemplateRegion();
  const facts = useTemplates((state) => state.facts);
  const failure = useTemplates((state) => state.failure);
  const isReading = useTemplates((state) => region !== null && state.readings[region] !== undefined);
  useEffect(() => {
    if (region !== null) void openTemplates(region);
  }, [region]);
  if (region === null) return <NoAccount />;
  return (
    <>
      <TemplateHead region={region} />
      {facts === null ? (
        failure === null ? (
          <SkeletonRows count={10} label={list.loading} />
        ) : (
          <NothingListed facts={{ total: 0, complete: false, failure }} isReading={isReading} />
        )
      ) : facts.total === 0 ? (
        <NothingListed facts={facts} isReading={isReading} />
      ) : facts.matching === 0 ? (
        <NoMatch />
      ) : (
        <TemplateRows facts={facts} />
      )}
    </>
  );
}

function NoAccount() {
  const { words } = useWords();
  const { list } = useComposerWords();
  return (
    <EmptyState title={words.identities.empty.dnsOnly} body={list.dnsOnlyBody}>
      <Button variant="default" onClick={() => go('profiles')}>
        {words.identities.empty.toProfiles}
      </Button>
    </EmptyState>
  );
}

type NothingProps = {
  readonly facts: Pick<TemplateFacts, 'total' | 'complete' | 'failure'>;
  readonly isReading: boolean;
};

/** Never read, being read, not to be had, or none: four things that must not look alike. */
export function NothingListed({ facts, isReading }: NothingProps) {
  const { say, words } = useWords();
  const { list } = useComposerWords();
  if (isReading) return <SkeletonRows count={10} label={list.reading} />;
  const act = (label: string) => <Button onClick={() => void readTemplates()}>{label}</Button>;
  if (facts.failure !== null)
    return (
      <EmptyState title={list.failed} body={say(printFailure(facts.failure))} alert>
        <Button variant="default" onClick={() => go('profiles')}>
          {words.identities.account.toProfile}
        </Button>
        {act(words.frame.retry)}
      </EmptyState>
    );
  if (facts.complete) return <EmptyState title={list.empty} body={list.emptyBody} />;
  return (
    <EmptyState title={list.never} body={list.neverBody}>
      {act(list.read)}
    </EmptyState>
  );
}

function NoMatch() {
  const { list } = useComposerWords();
  return (
    <EmptyState title={list.noMatch}>
      <Button variant="default" onClick={() => arrangeTemplates({ typed: '' })}>
        {list.clear}
      </Button>
    </EmptyState>
  );
}
