// Three phones and a clock: read the state once, then follow every change.

import { ask, follow } from "./server.js";
import { blocking, language, members } from "./settings.js";
import { clockBar } from "./clock.js";
import { commandsOf } from "./commands.js";
import { Phone } from "./phone.js";
import { openings } from "./openings.js";
import { setZone } from "./french.js";
import { tabs } from "./tabs.js";

const curly = (text) => text.replaceAll("'", "’");
const initials = (...names) => names.map((name) => (name || "").replace(/^l['’]/i, "").charAt(0)).join("").toUpperCase();

class Stage {
  constructor(state) {
    this.state = state;
    this.bot = state.bots[0];
    this.member = state.cast.team.members[0].id;
    const { person, caseworker, team } = state.cast;
    const common = {
      botName: this.bot.first_name,
      botUsername: this.bot.username,
      follow: (user) => this.show(user),
      invitation: "Ce téléphone attend son invitation.",
    };
    const own = (name, tab, who, subtitle) =>
      new Phone({
        ...common, name, tab, subtitle, chat: who.id, inGroup: false, replies: name === "caseworker", user: () => who.id,
        commands: () => commandsOf(this.bot.commands, who.id, this.spoken(who.id)),
        title: `${who.first_name} ${who.last_name}`.trim(), initials: initials(who.first_name, who.last_name),
      });
    this.phones = [
      own("person", "Personne", person, "La personne accompagnée"),
      own("caseworker", "Suivi", caseworker, "L’accompagnement"),
      new Phone({
        ...common, name: "team", tab: "Équipe", subtitle: "Le groupe de l’équipe", chat: team.id, inGroup: true,
        user: () => this.member, replies: true, title: curly(team.title), initials: initials(team.title),
        commands: () => commandsOf(this.bot.commands, this.team.chat, this.spoken(this.member)), invitation: "Le robot n’est pas encore dans ce groupe.",
      }),
    ];
    this.team = this.phones[2];
    this.openings = openings(this);
    language(this);
    blocking(this);
    members(this);
  }

  spoken(user) {
    return this.state.users.find((known) => known.id === user)?.language_code ?? "fr";
  }

  chat(id) {
    return this.state.chats.find((chat) => chat.id === id && (id < 0 || chat.bot === this.bot.id));
  }

  // Everything anew: at the beginning, and when the line was cut too long.
  read(state) {
    this.state = state;
    this.bot = state.bots[0];
    this.team.chat = this.newestTeam(state.cast.team.id);
    for (const phone of this.phones) phone.fill(this.chat(phone.chat)?.messages ?? []);
    this.refresh();
  }

  newestTeam(id) {
    const chat = this.chat(id);
    return chat?.migrated_to ? this.newestTeam(chat.migrated_to) : id;
  }

  hear(change) {
    const concerned = this.phones.filter((phone) => phone.chat === change.chat);
    switch (change.kind) {
      case "message":
      case "edited_message":
        for (const phone of concerned) phone.hear(change.message, change.kind === "edited_message");
        this.refresh();
        break;
      case "deleted":
        for (const phone of concerned) phone.drop(change.message_id);
        break;
      case "action":
        for (const phone of concerned) phone.writesSoon();
        break;
      case "answered":
        for (const phone of this.phones) phone.answered(change);
        break;
      case "chat":
        this.remember(change.view, change.bot);
        break;
      case "about":
        ask("/sandbox/state").then((state) => { this.bot = state.bots.find((bot) => bot.id === this.bot.id); });
        break;
      case "user":
        this.state.users = [...this.state.users.filter((user) => user.id !== change.user.id), change.user];
        this.refresh();
        break;
      default:
    }
  }

  remember(view, bot) {
    const known = this.state.chats.find((chat) => chat.id === view.id && chat.bot === bot);
    if (known) Object.assign(known, view);
    else this.state.chats.push({ ...view, messages: [] });
    if (view.migrated_to && view.id === this.team.chat) {
      ask("/sandbox/state").then((state) => this.read(state));
      return;
    }
    this.refresh();
  }

  refresh() {
    this.openings();
    for (const update of this.updates) update();
  }

  // Bring a phone to the front, where only one is seen.
  show(user) {
    const phone = this.phones.find((candidate) => !candidate.inGroup && candidate.user() === user);
    if (phone) document.getElementById(`tab-${phone.name}`).click();
    return Boolean(phone);
  }

  updates = [];
}

async function begin() {
  const state = await ask("/sandbox/state");
  const waiting = document.querySelector("[data-waiting]");
  if (!state.cast) {
    waiting.textContent = "Ce bac à sable tourne sans distribution\u00a0: il n’y a pas de téléphone à montrer.";
    return;
  }
  document.querySelector("[data-structure]").textContent = curly(state.cast.structure);
  setZone(state.clock?.zone);
  const stage = new Stage(state);
  waiting.remove();
  document.getElementById("phones").append(...stage.phones.map((phone) => phone.root));
  const clock = clockBar(document.querySelector("[data-clock-bar]"), (error) => stage.phones[0].say(error.message));
  clock.set(state.clock);
  stage.read(state);
  tabs(document.querySelector(".tabs"), stage.phones);

  const lost = document.querySelector("[data-lost]");
  follow(
    state.last,
    async (change) => {
      if (change.kind === "reset") stage.read(await ask("/sandbox/state"));
      else if (change.kind === "clock") clock.set(change.clock);
      else stage.hear(change);
    },
    (connected) => { lost.hidden = connected; },
  );
}

begin().catch((error) => {
  document.querySelector("[data-waiting]").textContent = `La page n’a pas pu démarrer\u00a0: ${error.message}`;
});

