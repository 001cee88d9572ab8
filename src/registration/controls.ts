/** What stands in the controls of a form, by name. */
export type Entries = ReadonlyMap<string, readonly string[]>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a form now; of questions that are not drawn, what stood there last. */
export function gather(form: HTMLFormElement, before: Entries): Entries {
  const data = new FormData(form);
  const entries = new Map(before);
  for (const { name } of controlsOf(form)) {
    entries.set(
      name,
      data.getAll(name).filter((value) => typeof value === 'string'),
    );
  }
  return entries;
}

/** Puts entries back into controls that were drawn anew. What is right already is left alone, its cursor too. */
export function fill(form: HTMLFormElement, entries: Entries): void {
  for (const control of controlsOf(form)) {
    const values = entries.get(control.name);
    if (values === undefined) continue;
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
      const checked = values.includes(control.value);
      if (control.checked !== checked) control.checked = checked;
    } else if (control.value !== (values[0] ?? '')) control.value = values[0] ?? '';
  }
}

/** Names of the controls whose content the browser itself cannot read, such as half a date. */
export function unreadable(form: HTMLFormElement): string[] {
  return controlsOf(form)
    .filter(({ validity }) => validity.badInput)
    .map(({ name }) => name);
}

/** Whether anything was typed or chosen. */
export function isTouched(entries: Entries): boolean {
  return [...entries.values()].some((values) => values.some((value) => value.trim() !== ''));
}

export function toFormData(entries: Entries): FormData {
  const data = new FormData();
  for (const [name, values] of entries) for (const value of values) data.append(name, value);
  return data;
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control => 'name' in element && 'value' in element && element.name !== '' && isInput(element),
  );
}

function isInput(element: Element): boolean {
  return /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
}
