/** Makes elements. What they say goes in as text, never as markup. */

type Child = Node | string;

/** An element with these attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A list of sentences. */
export const list = (sentences: readonly string[]): HTMLUListElement =>
  make('ul', {}, ...sentences.map((sentence) => make('li', {}, sentence)));

/** A button. */
export function button(says: string, press: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, says);
  element.addEventListener('click', press);
  return element;
}
