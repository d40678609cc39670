// Another profile is another world: each store says where it is loaded what it then forgets, so that none is loaded for that.
const forgets: (() => void)[] = [];

export function forgetWithProfile(forget: () => void): void {
  forgets.push(forget);
}

export function forgetProfile(): void {
  for (const forget of forgets) forget();
}
