/** Rules that ask a person to look, with what the look found. A violation is never triaged. */
export const AXE_TRIAGED: Readonly<Record<string, string>> = {
  'color-contrast':
    'In the table, a disclosure counts as covered by what stands beside it; no text lies over other text, which is checked.',
  'heading-order': 'A widget begins at the level that its page sets, and in a story nothing stands before it.',
  'th-has-data-cells': 'The column of times has no cells of its own: its rows are headed by the times.',
};

export const IBM_TRIAGED: Readonly<Record<string, string>> = {
  text_sensory_misuse: 'Places that are left are those that remain; no text says where on the page something is.',
  text_block_heading: 'Initials in place of a photo and the mark of a state are short, and head nothing.',
  input_label_visible: 'The rule overlooks labels of selects; that each box has a visible one is checked beside it.',
  widget_tabbable_single: 'A radio group is made of native radios of one name, which the browser makes one stop of.',
  aria_keyboard_handler_exists: 'The same radio groups: the browser moves between native radios.',
  input_checkboxes_grouped: 'A tick that answers a question of its own belongs to no group.',
};
