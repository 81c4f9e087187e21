/** The colours of the page as the picture needs them: a canvas reads no style sheet. */
export interface Colours {
  readonly text: string;
  readonly faint: string;
  readonly ground: string;
  readonly edge: string;
  readonly selected: string;
  readonly pro: string;
  readonly contra: string;
  readonly node: (label: string) => string;
}

/** Reads the colours that hold at an element: they change with the theme. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const others = read('--node-other');
  const nodes = new Map(
    ['State', 'Organization', 'Group', 'Treaty', 'Instrument', 'Programme', 'Event', 'Topic', 'Document'].map(
      (label) => [label, read(`--node-${label.toLowerCase()}`)],
    ),
  );
  return {
    text: read('--text'),
    faint: read('--faint'),
    ground: read('--page'),
    edge: read('--edge'),
    selected: read('--link'),
    pro: read('--for'),
    contra: read('--against'),
    node: (label) => nodes.get(label) ?? others,
  };
}
