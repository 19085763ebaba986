"""The two files of a new installation: `.env`, which only its owner may read, and `structure.yaml`.

Rule 1: a key that may have sealed something is never thrown away: a new `.env` takes over the keys of the old one.
"""

import json
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import yaml
from cryptography.fernet import Fernet

_KEYS = re.compile(r"^\s*(?:export\s+)?LIEN_KEYS\s*=\s*[\"']?([^\"'\n#]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class House:
    """What is asked about the structure; the rest of the file says how to change it."""

    name: str = "Ma structure"
    timezone: str = "Europe/Paris"
    holidays: str = "FR"
    hours: str = "08:30-12:30 13:30-17:30"
    friday: str = "08:30-12:30"
    payday: str = "5"

    @property
    def code(self) -> str:
        """The structure's code, made from its name: « L'Atelier du Lien » gives « l-atelier-du-lien »."""
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode().lower()
        return (re.sub(r"[^a-z0-9]+", "-", plain)[:60].strip("-") or "structure").ljust(2, "1")


def structure_text(house: House) -> str:
    """The `structure.yaml` of this house."""
    days = [("mon-thu", house.hours), ("fri", house.friday)]
    week = "\n".join(f"  {day}: [{_windows(said)}]" for day, said in days if _windows(said))
    return STRUCTURE.format(
        # Only a code that YAML would read as something else (« 2026 », « on ») gets quotes.
        code=yaml.safe_dump(house.code).splitlines()[0],
        name=json.dumps(house.name.strip(), ensure_ascii=False),
        timezone=json.dumps(house.timezone.strip(), ensure_ascii=False),
        holidays=json.dumps(house.holidays.strip(), ensure_ascii=False),
        week=week or "  {}",
        payday=house.payday.strip(),
    )


def environment_text(token: str, keys: str) -> str:
    """The `.env` of a new installation."""
    return ENVIRONMENT.format(token=token.strip(), keys=keys)


def keys_for(environment: Path) -> str:
    """The keys of the `.env` that is there, or a fresh one."""
    try:
        found = _KEYS.search(environment.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        found = None
    return (found[1].strip() if found else "") or Fernet.generate_key().decode("ascii")


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read, from its first moment on."""
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:  # noqa: PTH123 - only os.open takes a mode
        file.write(text)


def _windows(said: str) -> str:
    return ", ".join(json.dumps(window) for window in re.split(r"[\s,;]+", said.strip()) if window)


ENVIRONMENT = """\
# Réglages de Lien. Ce fichier contient des secrets : ne le partagez pas, ne l'envoyez pas par courriel.

# Le jeton du robot, donné par @BotFather dans Telegram (/newbot). Vide : « lien run » refuse de démarrer.
LIEN_TOKEN={token}

# La clé qui chiffre les noms et les messages. Perdue, ils sont perdus : gardez-en une copie en lieu sûr,
# à part de la sauvegarde de la base. Pour en changer : la nouvelle en premier, une virgule, l'ancienne.
LIEN_KEYS={keys}

# La base de données : un fichier à côté de celui-ci, ou PostgreSQL (postgresql+asyncpg://nom:mot@machine/lien).
LIEN_DATABASE_URL=sqlite+aiosqlite:///lien.db

# Un dossier de dialogues et de textes à vous, par-dessus ceux de Lien (facultatif).
#LIEN_CONTENT=contenu

# Réception par webhook plutôt que par relève (facultatif, voir docs/installer.md).
#LIEN_WEBHOOK_URL=https://lien.exemple.fr
#LIEN_WEBHOOK_SECRET=
#LIEN_LISTEN=127.0.0.1:8080

# Journal du service : debug, info, warning ou error ; console ou json.
LIEN_LOG=info
LIEN_LOG_FORMAT=console
"""

STRUCTURE = """\
# Les réglages de la structure. Après un changement : lien structure apply structure.yaml
# Le même fichier appliqué deux fois ne change rien ; une erreur est signalée avec sa ligne.

structure: {code}   # le code, celui des commandes ; ne le changez plus ensuite
name: {name}
timezone: {timezone}
holidays: {holidays}   # jours fériés : FR, ou une région (FR-57 Moselle, FR-RE La Réunion...)
languages: [fr, en]   # langues proposées, français d'abord ; s'il n'y en a qu'une, le robot ne la demande pas

# Quand quelqu'un lit et répond. Hors de ces heures, Lien ne commence aucune conversation,
# et dit à qui écrit quand un humain sera là. Jours : mon tue wed thu fri sat sun, ou mon-fri.
contact_hours:
{week}

# Qui n'est pas là tout le temps que la structure l'est : sa semaine, sous son nom.
#caseworker_hours: {{Nadia Roux: {{mon-thu: ["09:00-12:00"]}}}}

# Fermetures, premiers et derniers jours compris.
closures: []
#closures: [{{from: 2026-12-24, to: 2027-01-03, label: Fermeture de fin d'année}}]

# Jours de paie et de relevé d'heures, par groupe de paie.
pay_groups:
  default:
    payday: {{day: {payday}, shift: next_business_day}}
    hours_sheet: {{day: 25, shift: previous_business_day}}
    # Le jour où rappeler le droit à un acompte ; sans cette ligne, Lien n'en parle pas.
    #advance: {{day: 15}}

# Qui s'occupe de la paie reçoit les relevés d'heures et les démarches de paie ; sans elle ou lui, c'est le référent.
#pay_contact: Nadia Roux

# Ce que Lien propose de lui-même, et à quel rythme. Une ligne effacée : Lien n'en parle pas.
touchpoints:
  check_in: {{every_days: 7, at: "10:00"}}   # prise de nouvelles
  barrier_gestures: {{every_days: 14, at: "11:00"}}   # un geste de santé, selon la saison

# Jamais plus de messages à notre initiative, par personne.
budget: {{per_day: 1, per_week: 3}}

# Un signalement que personne ne prend monte d'un barreau : référent et équipe, équipe, coordination.
# En minutes d'ouverture, selon sa gravité.
ladder: {{critical: [5, 10, 15], high: [30, 60, 120], medium: [240, 480, 960]}}

# À contacter en premier : combien de personnes par liste, et ce que pèse chaque raison au plus (0 la coupe).
priorities:
  size: 8
  morning: true   # un message silencieux à chaque accompagnateur, à l'ouverture
  weights: {{open_flag: 50, silence: 30, falling_mood: 25, isolation: 15, contract_ending: 20, suspension: 15, no_digital: 10, objectives: 10, no_human_contact: 20}}

# Qui accepte les alertes critiques hors des heures : des noms d'accompagnateurs.
on_call: []
"""
