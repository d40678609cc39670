// Reads each text, or each thing, once: a mail says the same again and again, and many checks ask the same of it.

export function remembered<T>(read: (text: string) => T): (text: string) => T {
  return keeping(new Map<string, T>(), read);
}

/** As long as the thing itself is there. */
export function rememberedOf<K extends object, T>(read: (of: K) => T): (of: K) => T {
  return keeping(new WeakMap<K, T>(), read);
}

type Kept<K, T> = { has(key: K): boolean; get(key: K): T | undefined; set(key: K, value: T): unknown };

function keeping<K, T>(kept: Kept<K, T>, read: (key: K) => T): (key: K) => T {
  return (key) => {
    if (kept.has(key)) return kept.get(key) as T;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}
