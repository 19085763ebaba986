// One message as a bubble: words, medium, poll, and the buttons under it.

import { element, icon } from "./element.js";
import { formatted } from "./entities.js";
import { messageHour } from "./french.js";

const SERVICE = {
  new_chat_members: (m) => `${names(m.new_chat_members)} rejoint le groupe`,
  left_chat_member: (m) => `${names([m.left_chat_member])} quitte le groupe`,
  migrate_to_chat_id: () => "Le groupe change de numéro",
  migrate_from_chat_id: () => "Le groupe a changé de numéro",
  forum_topic_created: (m) => `Nouveau sujet\u00a0: ${m.forum_topic_created.name}`,
};

const names = (users) => users.map((user) => user.first_name).join(", ");
const fileAddress = (file) => `/sandbox/files/${encodeURIComponent(file.file_id)}`;

// `hands` is what the reader can do: press(message, button), vote(message, option), link(address), perhaps
// reply(message); `self` is their id.
export function bubble(message, self, inGroup, hands) {
  const from = message.from.is_bot ? "bot" : "human";
  const marks = { "data-message-id": message.message_id, "data-from": from };
  const service = Object.keys(SERVICE).find((key) => key in message);
  if (service) return element("li", { ...marks, class: "service" }, element("p", {}, SERVICE[service](message)));
  if (from === "human" && /^\/start\b/.test(message.text ?? "")) {
    return element("li", { ...marks, class: "service" }, element("p", {}, "Invitation ouverte"));
  }

  const own = message.from.id === self;
  const body = element("div", { class: "bubble" });
  const speaker = element("p", { class: inGroup && !own ? "speaker" : "speaker unseen" }, own ? "Vous" : message.from.first_name);
  body.append(speaker);
  if (message.forward_origin) body.append(element("p", { class: "aside" }, "Message transféré"));
  if (message.reply_to_message) body.append(quote(message.reply_to_message));
  body.append(...medium(message, own), ...words(message, hands));
  if (message.poll) body.append(poll(message, hands));
  body.append(foot(message, own ? null : hands.reply));
  const item = element("li", { ...marks, class: own ? "own" : "theirs" }, body);
  const rows = message.reply_markup?.inline_keyboard;
  if (rows) item.append(keyboard(message, rows, hands));
  if (message.reactions) item.append(element("p", { class: "reactions", "aria-label": "Réactions" }, message.reactions.join(" ")));
  return item;
}

function words(message, hands) {
  const text = message.text ?? message.caption;
  if (!text) return [];
  const entities = message.text ? message.entities : message.caption_entities;
  return [element("div", { class: "words", dir: "auto" }, ...formatted(text, entities, hands.link))];
}

function medium(message, own) {
  const whose = own ? "que vous avez envoyée" : `envoyée par ${message.from.first_name}`;
  if (message.photo) {
    const best = message.photo.at(-1);
    const size = { width: best.width, height: best.height };
    return [element("img", { class: "photo", src: fileAddress(best), alt: `Photo ${whose}`, ...size })];
  }
  if (message.sticker) return [element("img", { class: "sticker", src: fileAddress(message.sticker), alt: "Autocollant" })];
  const sound = message.voice ?? message.audio;
  if (sound) {
    const label = element("p", { class: "aside" }, icon("wave"), `Message vocal, ${sound.duration}\u00a0s`);
    const player = { controls: true, preload: "none", src: fileAddress(sound), "aria-label": "Écouter le message vocal" };
    return [label, element("audio", player)];
  }
  const paper = message.document ?? message.video;
  if (paper) {
    const name = paper.file_name || "Fichier";
    return [element("a", { class: "file", href: fileAddress(paper), download: name }, icon("paper"), name)];
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    const degrees = [latitude, longitude].map((value) => value.toLocaleString("fr-FR")).join("\u00a0; ");
    return [element("p", { class: "aside" }, icon("place"), `Position\u00a0: ${degrees}`)];
  }
  if (message.contact) return [element("p", { class: "aside" }, `Numéro\u00a0: ${message.contact.phone_number}`)];
  return [];
}

function quote(original) {
  const text = original.text ?? original.caption ?? "Pièce jointe";
  return element("blockquote", { class: "reply" }, element("b", {}, original.from.first_name), " ", text.slice(0, 90));
}

function poll(message, hands) {
  const box = element("div", { class: "poll" }, element("p", {}, element("b", {}, message.poll.question)));
  message.poll.options.forEach((option, index) => {
    const press = () => hands.vote(message, index);
    const count = element("span", { class: "count" }, String(option.voter_count));
    box.append(element("button", { type: "button", disabled: message.poll.is_closed, onclick: press }, option.text, count));
  });
  return box;
}

function foot(message, reply) {
  const edited = message.edit_date ? "modifié, " : "";
  const time = element("time", { datetime: new Date(message.date * 1000).toISOString() }, messageHour(message.date));
  // One element, so that what was edited stays beside its hour when « Répondre » takes the other side.
  const stamp = element("p", { class: "stamp" }, element("span", {}, edited, time));
  if (reply) stamp.prepend(element("button", { type: "button", class: "answer", "data-reply": true, onclick: () => reply(message) }, "Répondre"));
  return stamp;
}

function keyboard(message, rows, hands) {
  const box = element("div", { class: "keyboard", role: "group", "aria-label": "Réponses proposées" });
  for (const row of rows) {
    const line = element("div", { class: "row" });
    for (const told of row) {
      const button = element("button", { type: "button" }, told.text);
      if (told.callback_data) button.dataset.data = told.callback_data;
      else if (told.url) button.classList.add("leads");
      button.addEventListener("click", () => hands.press(message, told, button));
      line.append(button);
    }
    box.append(line);
  }
  return box;
}
