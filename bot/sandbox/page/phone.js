// One phone: a title, a conversation, a place to write. What differs between the three comes in as `role`.

import { act, asBase64 } from "./server.js";
import { bubble } from "./message.js";
import { composer } from "./composer.js";
import { element } from "./element.js";
import { messageDay } from "./french.js";

const TOAST_MS = 4500;
const TYPING_MS = 5000;

export class Phone {
  // role: {name, tab, title, subtitle, initials, chat, user(), commands(), inGroup, replies, botName, botUsername,
  // follow(user)}
  constructor(role) {
    Object.assign(this, role);
    this.role = role;
    this.items = new Map();
    this.messages = new Map();
    this.pressed = new Map();
    this.answers = new Map();
    this.atEnd = true;
    this.onNews = () => {};
    this.titleId = `title-${role.name}`;
    this.days = "";

    this.settings = element("div", { class: "settings" });
    this.list = element("ol", { class: "messages", role: "log", "aria-live": "polite", "aria-label": `Messages\u00a0: ${role.title}`, tabindex: "0" });
    this.typing = element("p", { class: "typing", hidden: true }, `${role.botName} écrit…`);
    this.toast = element("p", { class: "toast", role: "status" });
    this.opening = element("button", { type: "button", class: "opening", hidden: true, "data-opening": role.name });
    this.empty = element("p", { class: "empty" }, role.invitation);
    this.composer = composer(
      role.name,
      { text: (text, replyTo) => this.write(text, replyTo), medium: (...given) => this.send(...given), commands: role.commands },
      (error) => this.say(error.message),
    );

    const initials = element("span", { class: "avatar", "aria-hidden": "true" }, role.initials);
    const names = element("div", { class: "names" }, element("h2", { id: this.titleId }, role.title), element("p", {}, role.subtitle));
    const start = element("div", { class: "start" }, this.empty, this.opening);
    this.root = element(
      "section",
      { class: "phone", id: `phone-${role.name}`, "data-phone": role.name, "aria-labelledby": this.titleId },
      element("header", { class: "bar" }, initials, names),
      this.settings,
      element("div", { class: "screen" }, this.list, start, this.typing, this.toast),
      this.composer.root,
    );
    this.list.addEventListener("scroll", () => {
      this.atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 60;
    });
    new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.list);
    this.hands = {
      press: (message, told, button) => this.press(message, told, button),
      vote: (message, option) => this.do("vote", { message_id: message.message_id, options: [option] }),
      link: (address) => this.link(address),
      reply: role.replies && ((message) => this.reply(message)),
    };
  }

  fill(messages) {
    if (this.items.size) this.composer.forget();
    this.items.clear();
    this.messages.clear();
    this.list.replaceChildren();
    this.days = "";
    for (const message of messages) this.put(message);
    this.toEnd();
  }

  hear(message, edited) {
    const near = this.atEnd;
    const own = message.from.id === this.user();
    this.put(message);
    if (message.from.is_bot) this.typing.hidden = true;
    if (near || own) this.toEnd();
    if (!edited && !own) this.onNews();
  }

  held() {
    return [...this.messages.values()];
  }

  put(message) {
    this.messages.set(message.message_id, message);
    const item = bubble(message, this.user(), this.inGroup, this.hands);
    const before = this.items.get(message.message_id);
    this.items.set(message.message_id, item);
    if (before) {
      const focused = before.contains(document.activeElement);
      before.replaceWith(item);
      if (focused) (item.querySelector("button") ?? this.list).focus({ preventScroll: true });
      return;
    }
    const day = messageDay(message.date);
    if (day !== this.days) this.list.append(element("li", { class: "day" }, element("p", {}, day)));
    this.days = day;
    this.list.append(item);
  }

  drop(messageId) {
    this.items.get(messageId)?.remove();
    this.items.delete(messageId);
    this.messages.delete(messageId);
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    // Pictures find their height later.
    for (const image of this.list.querySelectorAll("img")) {
      if (!image.complete) image.addEventListener("load", () => { this.list.scrollTop = this.list.scrollHeight; }, { once: true });
    }
  }

  // Show the first button while it has something to do, and nothing else to read.
  offer(label, deed) {
    this.opening.hidden = !label;
    this.empty.hidden = this.items.size > 0;
    this.opening.textContent = label || "";
    this.opening.onclick = () => this.guard(async () => {
      this.opening.disabled = true;
      try {
        await deed();
        this.root.querySelector("textarea").focus();
      } finally {
        this.opening.disabled = false;
      }
    });
  }

  shut(reason) {
    this.closed = reason;
    this.composer.close(reason);
  }

  write(text, replyTo = 0) {
    return act("write", this.user(), { text, chat: this.place(), reply_to: replyTo });
  }

  reply(message) {
    this.composer.reply(message.message_id, (message.text ?? message.caption ?? "pièce jointe").slice(0, 60));
  }

  async send(replyTo, kind, file, seconds) {
    const facts = { kind, chat: this.place(), reply_to: replyTo };
    if (file) Object.assign(facts, { data: await asBase64(file), name: file.name || "vocal", mime_type: file.type });
    if (seconds) facts.duration = seconds;
    await act("send", this.user(), facts);
  }

  do(deed, facts) {
    return this.guard(() => act(deed, this.user(), { ...facts, chat: this.place() }));
  }

  place() {
    return this.inGroup ? this.chat : 0;
  }

  async press(message, told, button) {
    if (this.closed) return this.say(this.closed);
    if (told.copy_text) return this.copy(told.copy_text.text);
    if (told.url) return this.link(told.url) || (/^https?:/i.test(told.url) && window.open(told.url, "_blank", "noopener"));
    button.setAttribute("aria-busy", "true");
    const facts = { message_id: message.message_id, data: told.callback_data };
    const done = await this.do("press", facts);
    if (!done?.query) button.removeAttribute("aria-busy");
    // The answer may have overtaken our own request.
    else if (this.answers.has(done.query)) this.thank(button, this.answers.get(done.query));
    else this.pressed.set(done.query, button);
    return true;
  }

  copy(text) {
    navigator.clipboard?.writeText(text).catch(() => {});
    this.say(`Copié : ${text}`);
    return true;
  }

  // The bot's own links open its chat on this phone; a telephone number rings nowhere here.
  link(address) {
    const start = address.match(/^https?:\/\/t\.me\/([^/?]+)\?start=([\w-]*)/i);
    if (start && start[1].toLowerCase() === this.botUsername.toLowerCase()) {
      this.guard(() => act("start", this.user(), { payload: start[2] }));
      if (!this.follow(this.user())) this.say("Ce lien s’ouvre sur son propre téléphone.");
      return true;
    }
    if (address.startsWith("tel:")) {
      this.say(`Ici, le téléphone composerait le ${address.slice(4)}.`);
      return true;
    }
    return false;
  }

  answered(change) {
    if (change.user !== this.user()) return;
    const button = this.pressed.get(change.query);
    this.pressed.delete(change.query);
    if (button) this.thank(button, change.text);
    else this.answers.set(change.query, change.text);
  }

  thank(button, text) {
    button.removeAttribute("aria-busy");
    if (text) this.say(text);
  }

  writesSoon() {
    this.typing.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => { this.typing.hidden = true; }, TYPING_MS);
  }

  say(text) {
    this.toast.textContent = text;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { this.toast.textContent = ""; }, TOAST_MS);
  }

  async guard(deed) {
    try {
      return await deed();
    } catch (error) {
      this.say(error.message);
      return null;
    }
  }
}
