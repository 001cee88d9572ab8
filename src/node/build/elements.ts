import { readFileSync, writeFileSync } from 'node:fs';

interface Member {
  readonly name?: string;
  readonly privacy?: string;
}

interface Declaration {
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name?: string }[];
  readonly attributes?: readonly { readonly fieldName?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** The manifest as the analyzer wrote it, without what nobody outside can reach. */
export function publishedManifest(manifest: Manifest): Manifest {
  const isPublic = ({ name, privacy }: Member) => !name?.startsWith('#') && (privacy ?? 'public') === 'public';
  const hidden = new Set(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations.flatMap(({ members = [] }) => members))
      .filter((member) => !isPublic(member))
      .map(({ name }) => name),
  );
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
        })),
      }))
      // The analyzer takes files as the file system happens to list them.
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

const file = 'dist/custom-elements.json';
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
writeFileSync(file, `${JSON.stringify(publishedManifest(manifest), undefined, 2)}\n`);
