interface Member {
  readonly kind: string;
  readonly name: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly unknown[];
  readonly cssParts?: readonly { readonly name: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

/**
 * What controls and tables are made from: what an embedder can reach, each under a name of its own. The analyzer also
 * lists private members, repeats properties as attributes and does not see a tag that another file than its class defines.
 */
export function publicOnly(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations.map((declaration) => ({
        ...declaration,
        tagName: declaration.tagName ?? module.path.replace(/^.*\/|\.ts$/g, ''),
        members: (declaration.members ?? []).filter(isProperty).map(withoutUndefined),
        attributes: [],
        cssParts: (declaration.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
      })),
    })),
  };
}

function isProperty({ kind, name, privacy, static: isStatic }: Member): boolean {
  return kind === 'field' && !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public';
}

/** Storybook has a control for "string" and none for "string | undefined". */
function withoutUndefined(member: Member): Member {
  return member.type ? { ...member, type: { text: member.type.text.replace(/ \| undefined$/, '') } } : member;
}
