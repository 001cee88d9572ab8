import type { Token } from './tokens.js';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

/** A custom elements manifest. */
export interface ElementsManifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** The manifest as the analyzer wrote it, without what nobody outside can reach, and with what a page can set of the look. */
export function publishedManifest(manifest: ElementsManifest, tokens: readonly Token[]): ElementsManifest {
  const isPublic = ({ name, privacy }: Member) => !name?.startsWith('#') && (privacy ?? 'public') === 'public';
  const hidden = new Set(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations.flatMap(({ members = [] }) => members))
      .filter((member) => !isPublic(member))
      .map(({ name }) => name),
  );
  const cssProperties = tokens.map(({ name, initial, about }) => ({
    name: `--meeting-${name}`,
    default: initial.replaceAll('--_', '--meeting-'),
    description: about,
  }));
  return {
    ...manifest,
    modules: manifest.modules
      .map((module) => ({
        ...module,
        declarations: (module.declarations ?? []).map((declaration) => ({
          ...declaration,
          ...(declaration.members && { members: declaration.members.filter(isPublic) }),
          ...(declaration.attributes && {
            attributes: declaration.attributes.filter(({ fieldName }) => !hidden.has(fieldName ?? '')),
          }),
          ...(declaration.events && { events: declaration.events.filter(({ name }) => name) }),
          ...(declaration.tagName !== undefined && { cssProperties }),
        })),
      }))
      // The analyzer takes files as the file system happens to list them.
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

/** The elements of a manifest. */
export function elementsOf({ modules }: ElementsManifest): (Declaration & { readonly tagName: string })[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Declaration & { readonly tagName: string } => Boolean(declaration.tagName));
}

/** A manifest that says of each part and custom property what the first element says: style sheets know of no elements. */
export function nameOnce(manifest: ElementsManifest): ElementsManifest {
  const named = new Set<string>();
  const first = <T extends Described>(kind: 'part' | 'property', list: readonly T[] = []) =>
    list.filter(({ name = '' }) => !named.has(`${kind} ${name}`) && named.add(`${kind} ${name}`));
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({
        ...declaration,
        cssParts: first('part', declaration.cssParts),
        cssProperties: first('property', declaration.cssProperties),
      })),
    })),
  };
}
