/** How often templates are copied by what is done. */
export function copiesIn(act: () => void): number {
  const copy = document.importNode.bind(document);
  let copies = 0;
  document.importNode = (...node) => {
    copies++;
    return copy(...node);
  };
  try {
    act();
  } finally {
    document.importNode = copy;
  }
  return copies;
}
