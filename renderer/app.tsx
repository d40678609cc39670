// The window: what surrounds every place, and which place is shown.
import { Button, MantineProvider } from '@mantine/core';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { printFailure, type Failure } from '../shared/failure.ts';
import { SurroundingsContext } from './details/surroundings.tsx';
import { loadAccount } from './state/account.ts';
import { copyText, loadApp, openLink, useApp } from './state/app.ts';
import { forgetChanges } from './state/changes.ts';
import { forgetHealthPlace } from './state/health-place.ts';
import { forgetHealth } from './state/health.ts';
import { forgetIdentities } from './state/identities.ts';
import { keepOnLeaving } from './state/keep-on-leaving.ts';
import { listen } from './state/listen.ts';
import { recallLook, rememberLook } from './state/look.ts';
import { loadReports } from './state/reports.ts';
import { forgetSelection, useSelection } from './state/selection.ts';
import { forgetProfile } from './state/with-profile.ts';
import { resolveVariables, theme } from './styles/theme.ts';
import { useWords, WordsProvider } from './text/words.tsx';
import { EmptyState } from './ui/empty-state.tsx';
import { fetched } from './ui/fetched.tsx';
import { MacKeysContext } from './ui/key-hint.tsx';
import { usePrefersDark } from './ui/prefers-dark.ts';
import { Advisor } from './views/advisor/advisor.tsx';
import { Frame } from './views/frame/frame.tsx';

const Account = fetched(async () => (await import('./views/account/account.tsx')).Account);
const Composer = fetched(async () => (await import('./views/composer/composer.tsx')).Composer);
const Identities = fetched(async () => (await import('./views/identities/identities.tsx')).Identities);
const Messages = fetched(async () => (await import('./views/messages/messages.tsx')).Messages);
const Profiles = fetched(async () => (await import('./views/profiles/profiles.tsx')).Profiles);
const Settings = fetched(async () => (await import('./views/settings/settings.tsx')).Settings);

export function App() {
  const app = useApp((state) => state.app);
  const remembered = useMemo(() => recallLook(), []);
  const prefersDark = usePrefersDark();
  const wanted = app?.settings.theme ?? remembered.theme;
  const scheme = wanted === 'system' ? (prefersDark ? 'dark' : 'light') : wanted;
  const language = app?.language ?? remembered.language;
  useEffect(() => {
    const stop = listen();
    void loadApp();
    return stop;
  }, []);
  useProfile(app?.settings.profileId);
  useEffect(keepOnLeaving, []);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLook({ theme: wanted, language });
  }, [language, wanted]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} forceColorScheme={scheme}>
      <WordsProvider language={language}>
        <MacKeysContext value={app?.platform === 'darwin'}>
          <Surrounded>
            <Frame>
              <CurrentPlace />
            </Frame>
          </Surrounded>
        </MacKeysContext>
      </WordsProvider>
    </MantineProvider>
  );
}

/** Another profile is another world: nothing of the one before is left. */
function useProfile(profileId: string | undefined): void {
  // While it is laid out: the effects of the views come before ours, and in them they begin to ask.
  useLayoutEffect(() => {
    if (profileId === undefined) return;
    forgetSelection();
    forgetIdentities();
    forgetChanges();
    forgetHealth();
    forgetHealthPlace();
    forgetProfile();
  }, [profileId]);
  useEffect(() => {
    if (profileId === undefined) return;
    void loadReports();
    void loadAccount();
  }, [profileId]);
}

function Surrounded({ children }: { readonly children: React.ReactNode }) {
  const { language, words } = useWords();
  const surroundings = useMemo(
    () => ({
      language,
      words: words.details,
      copy: (text: string) => void copyText(text),
      open: (url: string) => void openLink(url),
    }),
    [language, words],
  );
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>;
}

function CurrentPlace() {
  const place = useSelection((state) => state.place);
  const failure = useApp((state) => state.failure);
  if (failure !== null) return <LoadFailed failure={failure} />;
  if (place === 'advisor') return <Advisor />;
  const Place = {
    identities: Identities,
    composer: Composer,
    messages: Messages,
    account: Account,
    profiles: Profiles,
    settings: Settings,
  }[place];
  return <Place />;
}

function LoadFailed({ failure }: { readonly failure: Failure }) {
  const { words, say } = useWords();
  return (
    <EmptyState title={words.frame.loadFailed} body={say(printFailure(failure))} alert>
      <Button onClick={() => void loadApp()}>{words.frame.retry}</Button>
    </EmptyState>
  );
}
