// Above the templates: the region, the search, the order, how old they are and how far reading them is.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowsSort, IconChevronDown, IconDots, IconRefresh } from '@tabler/icons-react';
import type { RegionName } from '../../../../shared/aws.ts';
import type { TemplateProgress } from '../../../../shared/draft/template.ts';
import { printFailure } from '../../../../shared/failure.ts';
import { showTemplatesOf } from '../../../state/composer-place.ts';
import { exportMatching } from '../../../state/template-export.ts';
import {
  arrangeTemplates,
  readTemplates,
  stopTemplates,
  templateSorts,
  useTemplates,
} from '../../../state/templates.ts';
import { useWords } from '../../../text/words.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';
import { ListSearch } from './list-search.tsx';
import { useTemplateRegions } from './use-template-regions.ts';

export function TemplateHead({ region }: { readonly region: RegionName }) {
  const reading = useTemplates((state) => state.readings[region]);
  return (
    <>
      <div className={styles.headRow}>
        <RegionMenu region={region} />
        <span className={styles.grow} />
        {reading === undefined ? <Refresh /> : null}
        <SortMenu />
        <MoreMenu />
      </div>
      <div className={styles.headRow}>
        <Search />
      </div>
      {reading === undefined ? <Standing /> : <Reading runId={reading.runId} progress={reading.progress} />}
      <Troubles />
    </>
  );
}

function RegionMenu({ region }: { readonly region: RegionName }) {
  const { list } = useComposerWords();
  const regions = useTemplateRegions();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.region} aria-label={list.region(region)}>
          <span translate="no">{region}</span>
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {regions.map((one) => (
          <Menu.Item key={one} aria-current={one === region || undefined} onClick={() => showTemplatesOf(one)}>
            {one}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Refresh() {
  const { list } = useComposerWords();
  const known = useTemplates(({ facts }) => facts !== null && (facts.total > 0 || facts.complete));
  if (!known) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={list.refresh}
      title={list.refresh}
      onClick={() => void readTemplates()}
    >
      <IconRefresh size={15} aria-hidden />
    </ActionIcon>
  );
}

function SortMenu() {
  const { list } = useComposerWords();
  const sort = useTemplates((state) => state.sort);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={list.sort} title={list.sorts[sort]}>
          <IconArrowsSort size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {templateSorts.map((one) => (
          <Menu.Item key={one} aria-current={one === sort || undefined} onClick={() => arrangeTemplates({ sort: one })}>
            {list.sorts[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MoreMenu() {
  const { list } = useComposerWords();
  const matching = useTemplates((state) => state.facts?.matching ?? 0);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={list.more}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={matching === 0} onClick={() => void exportMatching()}>
          {list.exportAll(matching)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Search() {
  const typed = useTemplates((state) => state.typed);
  return <ListSearch typed={typed} onType={(now) => arrangeTemplates({ typed: now })} />;
}

/** How many there are, how many subjects are known, and how old that is. */
function Standing() {
  const { language } = useWords();
  const { list } = useComposerWords();
  const facts = useTemplates((state) => state.facts);
  if (facts === null || facts.total === 0) return null;
  const { matching, total, subjectsKnown, readAtMs } = facts;
  return (
    <p className={styles.standing} role="status">
      {list.count(matching, total)}
      {subjectsKnown < total ? <> · {list.subjects(subjectsKnown, total)}</> : null}
      {readAtMs === null ? null : (
        <>
          {' · '}
          <TimeAgo atMs={readAtMs} language={language} inWords={list.age} />
        </>
      )}
    </p>
  );
}

type ReadingProps = { readonly runId: string; readonly progress: TemplateProgress | null };

export function Reading({ runId, progress }: ReadingProps) {
  const { list } = useComposerWords();
  const { phase = 'names', done = 0, total = null, waitingMs = 0 } = progress ?? {};
  const line = phase === 'names' ? list.readingNames(done) : list.subjects(done, total ?? done);
  const share = total === null || total === 0 ? undefined : Math.round((100 * done) / total);
  return (
    <div className={styles.reading}>
      <StateGlyph state="running" />
      <span
        role="progressbar"
        aria-label={list.reading}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={line}
        title={waitingMs > 0 ? list.waiting(Math.ceil(waitingMs / 1000)) : undefined}
        className={styles.readingWords}
      >
        {line}
      </span>
      <Button variant="default" h={24} px={8} fz={12} title={list.stopTip} onClick={() => void stopTemplates(runId)}>
        {list.stop}
      </Button>
    </div>
  );
}

function Troubles() {
  const { say } = useWords();
  const { list } = useComposerWords();
  const failure = useTemplates((state) => state.failure);
  const facts = useTemplates((state) => state.facts);
  const exported = useTemplates((state) => state.exported);
  const isReading = useTemplates(({ readings, region }) => region !== null && readings[region] !== undefined);
  const brokeOff = facts !== null && facts.total > 0 && !facts.complete && !isReading;
  const because = failure ?? (brokeOff ? facts.failure : null);
  return (
    <>
      {facts === null || (because === null && !brokeOff) ? null : (
        <p className={styles.notice} role="alert">
          <StateGlyph state={failure === null ? 'unknown' : 'high'} />
          <span>
            {brokeOff ? list.partial(facts.total) : null} {because === null ? null : say(printFailure(because))}
          </span>
        </p>
      )}
      {exported === null ? null : (
        <p className={styles.notice} role="status">
          <StateGlyph state="pass" />
          <span>{list.exported(exported.written, exported.path)}</span>
        </p>
      )}
    </>
  );
}
