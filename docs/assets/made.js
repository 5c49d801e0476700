// What the scripts of the site build their controls from.  Everything is set as text.

export function made(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A choice among pairs of value and label. */
export function select(name, choices) {
  const control = made("select");
  control.name = name;
  for (const [value, label] of choices) control.append(new Option(label, value));
  return control;
}

/** A line that a screen reader reads out when it changes. */
export function told(className) {
  const line = made("p", className);
  line.setAttribute("role", "status");
  return line;
}

/** The button below a list that goes on; hidden until there is more. */
export function onward() {
  const more = made("button", "copy", "More");
  more.type = "button";
  more.hidden = true;
  return more;
}

export const counted = (number, word) => `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
