// Drives the built agenda from outside, as a page can.
const host = document.querySelector('#host');
const agenda = () => host.querySelector('meeting-agenda');
const inside = (selector) => agenda().shadowRoot.querySelector(selector);

if (!agenda()) {
  // The script alone, so that the time of the data can be told from it.
  const first = document.createElement('meeting-agenda');
  first.meeting = { meeting: { name: 'Sample' } };
  host.append(first);
  await customElements.whenDefined('meeting-agenda');
  await bench.painted(
    () => first.shadowRoot?.textContent.includes('Sample') || first.shadowRoot?.querySelector('[part=heading]'),
  );
  first.remove();
}

globalThis.show = (url) => {
  const element = document.createElement('meeting-agenda');
  element.src = url;
  host.append(element);
};
const isShown = ({ hidden }) => !hidden;
/** Without a look at all that is in the page, many times over. */
globalThis.count = () => {
  const days = agenda()?.shadowRoot?.querySelector('[part=day]')?.parentNode.children ?? [];
  return [...days]
    .filter((day) => day.matches('[part=day]:not([hidden])'))
    .flatMap((day) => [...day.querySelector('ol').children])
    .filter(isShown)
    .reduce(
      (sum, { lastElementChild: last }) => sum + (last.matches('ul') ? [...last.children].filter(isShown).length : 1),
      0,
    );
};
globalThis.text = () => agenda().shadowRoot.textContent;
globalThis.tools = {
  open: async () => {
    inside('[data-tool=find]').click();
    await bench.painted(() => inside('[part=panel] input'));
  },
  type: (words) => {
    const field = inside('[part=panel] input');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  filter: (id) => {
    const field = inside('[part=panel] select#track');
    field.value = id;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
