// One element with attributes and children; strings become text, never markup.

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  send: "M4 12 20 4.500 14.500 20l-3-6.500z",
  plus: "M12 5v14M5 12h14",
  photo: "M4 7h4l1.500-2h5L16 7h4v12H4zM12 10a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  picture: "M4 5h16v14H4zM4 16l4.500-4.500L13 16l3-3 4 4M15.500 9.500h.01",
  voice: "M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4M6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3",
  wave: "M4 10v4M8 7v10M12 4v16M16 8v8M20 10v4",
  paper: "M7 4h7l4 4v12H7zM14 4v4h4M9.500 12h5M9.500 15.500h5",
  place: "M12 21s6-6 6-11a6 6 0 0 0-12 0c0 5 6 11 6 11M12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
