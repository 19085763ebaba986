// A text and its entities as nodes. Text goes in as text only; links lead to http, mail and telephone only.

import { element } from "./element.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
  spoiler: "span",
};
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

export function formatted(text, entities = [], onLink = () => false) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, sorted, 0, text.length, onLink);
}

// Entities nest or lie apart; JavaScript counts UTF-16 units, as Telegram does.
function nodes(text, entities, from, to, onLink) {
  const out = [];
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at) {
      index += 1;
      continue;
    }
    const inside = [];
    let next = index + 1;
    while (next < entities.length && entities[next].offset < end) inside.push(entities[next++]);
    if (entity.offset > at) out.push(text.slice(at, entity.offset));
    out.push(wrapped(entity, nodes(text, inside, entity.offset, end, onLink), text.slice(entity.offset, end), onLink));
    at = end;
    index = next;
  }
  if (at < to) out.push(text.slice(at, to));
  return out;
}

function wrapped(entity, children, plain, onLink) {
  const address = { text_link: entity.url, url: plain, email: `mailto:${plain}`, phone_number: `tel:${plain}` }[entity.type];
  if (address && SAFE_LINK.test(address)) {
    const link = element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
    link.addEventListener("click", (event) => onLink(address) && event.preventDefault());
    return link;
  }
  const tag = TAGS[entity.type];
  if (!tag) return element("span", {}, ...children);
  const node = element(tag, {}, ...children);
  if (entity.type === "spoiler") hide(node);
  return node;
}

function hide(node) {
  node.className = "spoiler";
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", "Texte masqué, toucher pour lire");
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    node.classList.add("shown");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", show);
}
