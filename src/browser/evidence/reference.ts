/** How the API looks an entity up that an address or a form names: by its slug, or by a name in any language. */
export function entityBy(reference: string): { readonly slug: string } | { readonly name: string } {
  return /^[a-z]+\/[a-z0-9-]+$/.test(reference) ? { slug: reference } : { name: reference };
}
