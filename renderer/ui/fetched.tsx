// A view whose script is fetched when it is first shown, and which then appears at once: React's own Suspense holds back what comes soon after anything else that waited, by up to 300 ms.
import { useEffect, useState, type ComponentType } from 'react';

const Nothing: ComponentType = () => null;

/** `Waiting` is shown meanwhile. A script that cannot be fetched is an error of the view. */
export function fetched<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Nothing,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Fetched(props: Props) {
    const [View, setView] = useState(() => known);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (View !== null) return;
      let isWanted = true;
      fetchView().then(
        (view) => {
          known = view;
          if (isWanted) setView(() => view);
        },
        (error: unknown) => isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
      );
      return () => {
        isWanted = false;
      };
    }, [View]);
    if (failure !== null) throw failure;
    return View === null ? <Waiting /> : <View {...props} />;
  };
}
