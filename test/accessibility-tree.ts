import type { CDPSession, Page } from 'playwright-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly value?: { readonly value?: unknown };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Roles that say nothing of themselves. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'paragraph',
  'MenuListPopup',
]);
/** Roles whose name is made of what is in them. */
const NAMED_WITHIN = new Set('button heading link option cell rowheader columnheader DisclosureTriangle'.split(' '));
/** States and properties that are told, and the value that goes without saying. */
const STATES: Readonly<Record<string, unknown>> = {
  level: undefined,
  expanded: undefined,
  pressed: undefined,
  checked: undefined,
  live: 'off',
  required: false,
  invalid: 'false',
};

/**
 * What Chromium tells assistive technology of the first `<main>` of a page: a line for each thing, indented by what it is in,
 * with its role, its name, its states and its description. Text is told where it is no name already.
 */
export const accessibilityTree: TestRunnerPlugin = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = (session.browser as unknown as { getPage: (id: string) => Page }).getPage(session.id);
    const client: CDPSession = await page.context().newCDPSession(page);
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const main = nodes.find(({ ignored, role }) => !ignored && role?.value === 'main');
    return main ? childrenOf(main, byId).flatMap((node) => linesOf(node, byId, '', '')) : [];
  },
};

function childrenOf({ childIds = [] }: Node, byId: ReadonlyMap<string, Node>): Node[] {
  return childIds.flatMap((id) => byId.get(id) ?? []);
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, indent: string, around: string): string[] {
  const role = node.role?.value ?? '';
  const name = (node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
  const inside = (deeper: string, named: string) =>
    childrenOf(node, byId).flatMap((child) => linesOf(child, byId, deeper, named));
  if (node.ignored || SILENT.has(role)) return inside(indent, around);
  if (role === 'StaticText') return name === '' || around.includes(name) ? [] : [`${indent}"${name}"`];
  const value = role === 'combobox' ? ` value=${String(node.value?.value)}` : '';
  const states = (node.properties ?? [])
    .filter(({ name: state, value }) => state in STATES && value.value !== STATES[state])
    .map(({ name: state, value }) => ` ${state}=${String(value.value)}`);
  const description = (node.description?.value ?? '').replaceAll(/\s+/g, ' ').trim();
  const about = description === '' ? '' : ` description="${description}"`;
  return [
    `${indent}${role}${name === '' ? '' : ` "${name}"`}${value}${states.join('')}${about}`,
    ...inside(`${indent}  `, NAMED_WITHIN.has(role) ? name : ''),
  ];
}
