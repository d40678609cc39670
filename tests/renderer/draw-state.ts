// What is drawn to a string reads each store as it was at first: a test puts its state there, and takes it away again.
type Store = { readonly getInitialState: () => object };

/** The answer puts back what was there when this was asked. */
export function rememberStores(stores: readonly Store[]): () => void {
  const clean = stores.map((store) => [store, { ...store.getInitialState() }] as const);
  return () => {
    for (const [store, state] of clean) Object.assign(store.getInitialState(), state);
  };
}

export function drawState<S extends object>(store: { readonly getInitialState: () => S }, change: Partial<S>): void {
  Object.assign(store.getInitialState(), change);
}
