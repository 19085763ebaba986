// What each phone can set: the person's language and block, the team's acting member.

import { act, tell } from "./server.js";
import { element } from "./element.js";

const LANGUAGES = { fr: "français", en: "English", ar: "العربية" };

function chooser(label, mark, options, chosen, deed) {
  const select = element("select", { [mark]: "" });
  for (const [value, text] of options) select.append(element("option", { value, lang: value in LANGUAGES ? value : false }, text));
  select.value = chosen;
  select.addEventListener("change", () => deed(select.value));
  return [element("label", {}, label, select), select];
}

export function language(stage) {
  const [phone] = stage.phones;
  const told = () => stage.state.users.find((user) => user.id === phone.chat)?.language_code ?? "fr";
  const [label, select] = chooser("Langue", "data-language", Object.entries(LANGUAGES), told(), (code) =>
    phone.guard(async () => {
      await tell(`/sandbox/users/${phone.chat}`, { language_code: code });
      const chat = stage.chat(phone.chat);
      if (chat?.started && !chat.blocked) await phone.write(`/langue ${code}`);
    }),
  );
  phone.settings.append(label);
  stage.updates.push(() => { select.value = told() in LANGUAGES ? told() : "fr"; });
}

export function blocking(stage) {
  const [phone] = stage.phones;
  const blocked = () => Boolean(stage.chat(phone.chat)?.blocked);
  const button = element("button", { type: "button", class: "quiet", "data-block": "" });
  button.addEventListener("click", () => phone.guard(() => act(blocked() ? "unblock" : "block", phone.chat)));
  phone.settings.append(button);
  stage.updates.push(() => {
    button.textContent = blocked() ? "Débloquer le robot" : "Bloquer le robot";
    button.setAttribute("aria-pressed", String(blocked()));
    phone.shut(blocked() ? "Vous avez bloqué le robot. Il ne peut plus vous écrire." : "");
  });
}

export function members(stage) {
  const { team, state } = stage;
  const options = state.cast.team.members.map((member) => [String(member.id), `${member.first_name} ${member.last_name}`.trim()]);
  const [label, select] = chooser("Vous êtes", "data-member", options, String(stage.member), (id) => {
    stage.member = Number(id);
    team.fill(team.held());
  });
  team.settings.append(label);
  stage.updates.push(() => { select.value = String(stage.member); });
}
