// The clock bar: what time it is in the story, whether the house is open, and where to go from here.

import { ask, tell } from "./server.js";
import { day, dayAndHour, opening, setZone, wall } from "./french.js";

const REFRESH_MS = 20000;

export function clockBar(root, complain) {
  const face = { told: null, at: 0 };
  const now = root.querySelector("[data-clock-now]");
  const state = root.querySelector("[data-clock-state]");
  const payday = root.querySelector('[data-clock="payday"]');

  function show() {
    if (!face.told) return;
    const told = face.told;
    const date = new Date(wall(told.now).getTime() + (Date.now() - face.at));
    const text = dayAndHour(date);
    if (now.textContent !== text) {
      now.textContent = text;
      now.dateTime = date.toISOString().slice(0, 16);
    }
    const sentence = opening(told.is_open, date, told.next_change && wall(told.next_change));
    if (state.textContent !== sentence) state.textContent = sentence;
    state.dataset.open = String(told.is_open);
    payday.title = told.next_payday ? `Prochain jour de paie\u00a0: ${day(wall(`${told.next_payday}T12:00:00`))}` : "";
  }

  function set(told) {
    root.hidden = !told;
    if (!told) return;
    face.told = told;
    face.at = Date.now();
    setZone(told.zone);
    show();
  }

  // On a wide screen the moves lie open; on a narrow one they wait behind a word.
  const moves = root.querySelector(".moves");
  const narrow = matchMedia("(max-width: 60rem)");
  const lay = () => { moves.open = !narrow.matches; };
  narrow.addEventListener("change", lay);
  lay();

  for (const button of root.querySelectorAll("[data-clock]")) {
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        set(await tell(`/sandbox/clock/${button.dataset.clock}`));
      } catch (error) {
        complain(error);
      } finally {
        button.disabled = false;
        button.focus();
      }
    });
  }

  setInterval(show, 1000);
  setInterval(async () => face.told && set(await ask("/sandbox/clock").catch(() => face.told)), REFRESH_MS);
  return { set };
}
