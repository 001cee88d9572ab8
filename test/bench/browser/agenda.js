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

/** The one that has drawn all: until then nothing is counted, which would take its time from the drawing. */
let drawn;
globalThis.show = (url) => {
  const element = document.createElement('meeting-agenda');
  element.src = url;
  element.addEventListener('meeting-load', () => void element.updateComplete.then(() => (drawn = element)), {
    once: true,
  });
  host.append(element);
};
globalThis.count = () => {
  const root = agenda()?.shadowRoot;
  if (drawn !== agenda()) return root?.querySelector('[part=session]') ? 1 : 0;
  return root.querySelectorAll('li:not([hidden]) > [part=session]').length;
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
