// Where one writes, and the small menu of things to send.

import { element, icon } from "./element.js";
import { recorder } from "./recorder.js";

// `send.text(text)` and `send.medium(replyTo, kind, file?)` return promises, `send.commands()` the bot's commands;
// `complain(error)` shows what went wrong.
export function composer(name, send, complain) {
  const hint = `note-${name}`;
  const field = element("textarea", {
    rows: "1",
    id: `write-${name}`,
    "aria-label": "Votre message",
    placeholder: "Écrire un message",
    "aria-describedby": hint,
    autocomplete: "off",
    maxlength: "4096",
  });
  const submit = element("button", { type: "submit", class: "round send", "aria-label": "Envoyer" }, icon("send"));
  const menuId = `menu-${name}`;
  const more = element(
    "button",
    { type: "button", class: "round more", "aria-label": "Joindre", "aria-expanded": "false", "aria-controls": menuId },
    icon("plus"),
  );
  const file = element("input", { type: "file", accept: "image/*", hidden: true, tabindex: "-1", "aria-label": "Choisir une photo" });
  const menu = element("div", { class: "menu", id: menuId, hidden: true });
  const note = element("p", { class: "note", id: hint, hidden: true });
  const quoted = element("p", {});
  const leave = element("button", { type: "button", class: "round small", "aria-label": "Ne plus répondre à ce message" }, "×");
  const replying = element("div", { class: "replying", hidden: true }, quoted, leave);
  const form = element("form", { class: "composer" }, menu, note, replying, more, field, submit, file);

  const guarded = (deed) => async (...given) => {
    try {
      await deed(...given);
    } catch (error) {
      complain(error);
    }
  };

  const open = (yes) => {
    menu.hidden = !yes;
    more.setAttribute("aria-expanded", String(yes));
    if (yes) menu.querySelector("button").focus();
  };

  const chosen = (deed) =>
    guarded(async () => {
      open(false);
      more.focus();
      await deed();
    });
  let replyTo = 0;
  const reply = (messageId, text = "") => {
    replyTo = messageId;
    replying.hidden = !messageId;
    quoted.textContent = messageId ? `En réponse à\u00a0: ${text}` : "";
    field.focus();
  };
  leave.addEventListener("click", () => reply(0));

  const medium = async (...given) => {
    await send.medium(replyTo, ...given);
    if (replyTo) reply(0);
  };

  const entry = (mark, label, image, deed) =>
    menu.append(element("button", { type: "button", "data-send": mark, onclick: chosen(deed) }, icon(image), label));

  entry("photo", "Photo d’exemple", "picture", () => medium("photo"));
  entry("photo-file", "Choisir une photo…", "photo", () => file.click());
  entry("voice", "Vocal d’exemple", "wave", () => medium("voice"));
  const record = recorder(field, (sound, seconds) => medium("voice", sound, seconds), complain);
  if (record) entry("voice-record", "Enregistrer un vocal", "voice", record);
  entry("document", "Document d’exemple", "paper", () => medium("document"));

  const listed = element("div", { class: "commands", role: "group", "aria-label": "Commandes" });
  menu.append(listed);
  const list = () => {
    const buttons = send.commands().map(({ command, description }) =>
      element(
        "button",
        { type: "button", "data-command": command, onclick: chosen(() => send.text(`/${command}`)) },
        element("code", {}, `/${command}`),
        element("span", {}, description),
      ),
    );
    listed.replaceChildren(...buttons);
    listed.hidden = buttons.length === 0;
  };

  more.addEventListener("click", () => {
    list();
    open(menu.hidden);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.hidden && replyTo) reply(0);
    if (event.key === "Escape" && !menu.hidden) {
      open(false);
      more.focus();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!menu.hidden && !form.contains(event.relatedTarget)) open(false);
  });

  file.addEventListener(
    "change",
    guarded(async () => {
      const [picture] = file.files;
      file.value = "";
      if (picture) await medium("photo", picture);
    }),
  );

  const grow = () => {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 132)}px`;
  };
  field.addEventListener("input", grow);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  form.addEventListener(
    "submit",
    guarded(async (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (!text) return;
      field.value = "";
      grow();
      try {
        await send.text(text, replyTo);
        if (replyTo) reply(0);
      } catch (error) {
        field.value = text;
        grow();
        throw error;
      }
    }),
  );

  // A reason, in a sentence, closes the composer; none opens it.
  function close(reason) {
    for (const control of [field, submit, more]) control.disabled = Boolean(reason);
    if (reason) open(false);
    note.hidden = !reason;
    note.textContent = reason || "";
    form.classList.toggle("closed", Boolean(reason));
  }

  const forget = () => {
    replyTo = 0;
    replying.hidden = true;
  };
  return { root: form, close, reply, forget };
}
