// What an ARN, or the part of it that names a resource, calls the resource.

export type Named = {
  /** `tenant`, `configuration-set`; empty where it is not said. */
  readonly kind: string;
  readonly name: string;
};

/** `arn:aws:ses:us-east-1:111122223333:tenant/shop/tn-1` or `tenant/shop/tn-1` -> tenant, shop. */
export function nameResource(text: string): Named {
  const resource = text.startsWith('arn:') ? text.split(':').slice(5).join(':') : text;
  const [kind = '', name] = resource.split('/');
  return name === undefined ? { kind: '', name: resource } : { kind, name };
}
