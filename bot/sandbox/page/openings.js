// The first button of each phone: the invitation of the two people, the bot brought into the team's group.

import { act, tell } from "./server.js";

const PRESENT = ["member", "administrator", "creator"];

export function openings(stage) {
  const [person, caseworker, team] = stage.phones;

  const invite = (phone, payload) => {
    const chat = stage.chat(phone.chat);
    const needed = payload && !chat?.started && !chat?.blocked;
    phone.offer(needed ? "Ouvrir l’invitation" : "", () => act("start", phone.user(), { payload }));
  };

  const gather = () => {
    const { opening } = stage.state.cast.team;
    const there = PRESENT.includes(stage.chat(team.chat)?.members[stage.bot.id]);
    team.offer(there ? "" : "Ajouter le robot à l’équipe", async () => {
      await tell(`/sandbox/groups/${team.chat}/add`, { by: team.user() });
      if (opening) await team.write(opening);
    });
  };

  return () => {
    invite(person, stage.state.cast.person.opening);
    invite(caseworker, stage.state.cast.caseworker.opening);
    gather();
  };
}
