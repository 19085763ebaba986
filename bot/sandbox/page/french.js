// Days and hours as French writes them, with spaces that do not break.

const NBSP = "\u00a0";

let zone; // of the structure; undefined: the visitor's own

export function setZone(name) {
  zone = name || undefined;
}

// A wall-clock text ("2026-11-24T10:02:00", no offset) as a Date whose UTC fields hold that wall clock.
export const wall = (text) => new Date(`${text}Z`);

const parts = (date, options, timeZone) => new Intl.DateTimeFormat("fr-FR", { ...options, timeZone }).format(date);

export function hour(date, timeZone = "UTC") {
  const [hours, minutes] = parts(date, { hour: "2-digit", minute: "2-digit", hour12: false }, timeZone)
    .split(/\D+/)
    .map(Number);
  return `${hours % 24}${NBSP}h${minutes ? NBSP + String(minutes).padStart(2, "0") : ""}`;
}

export function day(date, timeZone = "UTC", withYear = false) {
  const options = { weekday: "long", day: "numeric", month: "long", ...(withYear ? { year: "numeric" } : {}) };
  return parts(date, options, timeZone).replace(/(\d+) /, `$1${NBSP}`).replace(/\b1\u00a0/, `1er${NBSP}`);
}

export const dayAndHour = (date) => `${day(date, "UTC", true)}, ${fullHour(date)}`;

// With minutes always, for a clock that ticks.
export function fullHour(date, timeZone = "UTC") {
  const text = hour(date, timeZone);
  return text.endsWith("h") ? `${text}${NBSP}00` : text;
}

export const messageHour = (seconds) => fullHour(new Date(seconds * 1000), zone);
export const messageDay = (seconds) => day(new Date(seconds * 1000), zone);

// "Ouvert jusqu'à 12 h 30", "Fermé, ouvre demain à 8 h 30".
export function opening(isOpen, now, next) {
  if (!next) return isOpen ? "Ouvert" : "Fermé";
  const when = `${hour(next)}`;
  const days = Math.round((midnight(next) - midnight(now)) / 86400000);
  if (isOpen) return days === 0 ? `Ouvert jusqu’à ${when}` : `Ouvert jusqu’à ${weekday(next)} ${when}`;
  if (days === 0) return `Fermé, ouvre à ${when}`;
  if (days === 1) return `Fermé, ouvre demain à ${when}`;
  if (days < 7) return `Fermé, ouvre ${weekday(next)} à ${when}`;
  return `Fermé, ouvre ${day(next)} à ${when}`;
}

const midnight = (date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
const weekday = (date) => parts(date, { weekday: "long" }, "UTC");
