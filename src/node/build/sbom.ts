import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/**
 * A bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): the package and every package that its
 * built files hold code of. The same packages give the same bytes: it says neither when nor where it was made.
 */
export function billOfMaterials(root: string, folders: readonly string[]): object {
  const parts = folders.map(packageIn).sort((one, other) => (purl(one) < purl(other) ? -1 : 1));
  const whole = packageIn(root);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component(whole) },
    components: parts.map(component),
    dependencies: [
      { ref: purl(whole), dependsOn: parts.map(purl) },
      ...parts.map((part) => ({ ref: purl(part), dependsOn: [] })),
    ],
  };
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function component(part: Package) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.*)$/.exec(part.name)!;
  return {
    type: 'library',
    'bom-ref': purl(part),
    ...(group && { group }),
    name,
    version: part.version,
    ...(part.license && { licenses: [{ license: { id: part.license } }] }),
    purl: purl(part),
    ...(part.homepage && { externalReferences: [{ type: 'website', url: part.homepage }] }),
  };
}

/** Package URL, in which the `@` of a scope is written `%40`. */
function purl({ name, version }: Package): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
