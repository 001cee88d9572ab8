/** Opens a session, brings it into view and gives it the focus; false when it is not there. */
export function showSession(root: ParentNode, id: string): boolean {
  const session = root.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);
  const title = session?.querySelector<HTMLElement>('[part~="session-title"]');
  if (!session || !title || session.closest('[hidden]')) return false;
  for (let around: Element | null | undefined = session; around; around = around.parentElement?.closest('details')) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const details = session.querySelector<HTMLDetailsElement>('[part~="details"]');
  if (details) details.open = true;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'start' });
  // What was not drawn yet has its height only now.
  requestAnimationFrame(() => title.scrollIntoView({ block: 'start' }));
  return true;
}
