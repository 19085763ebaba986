"""What was said, heard and asked."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, SmallInteger, String, Table, false

from storage.tables.columns import Instant, Key, Sealed, key, link, metadata

updates_seen = Table(
    "updates_seen",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, index=True),
    Column("seen_at", Instant, nullable=False, index=True),
    Column("state", String(16), nullable=False, index=True),
    # The class of what went wrong and the place, never words.
    Column("error", String(255)),
    # What was said in an update that was set aside.
    Column("body", Sealed),
)

conversations = Table(
    "conversations",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("state", Sealed, nullable=False),
    Column("question", Integer, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("wait_until", Instant, index=True),
    Column("changed_at", Instant, nullable=False),
)

# What was answered to which step of which dialogue. Where the dialogue is private, all of it is in the sealed words (JSON), and the
# other columns are empty.
answers = Table(
    "answers",
    metadata,
    key(),
    link("person_id", "people", nullable=False),
    Column("dialogue", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("step", String(40), nullable=False),
    Column("choice", String(255), nullable=False, default=""),
    Column("words", Sealed),
    Column("at", Instant, nullable=False),
    Index("ix_answers_person_id_at", "person_id", "at"),
    sqlite_autoincrement=True,
)

# What the messenger already holds of our drawings, under which name: sent to it once, shown ten thousand times.
uploads = Table(
    "uploads",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("digest", String(64), primary_key=True),
    Column("file_id", String(255), nullable=False),
    Column("uploaded_at", Instant, nullable=False),
)

# The outbox and the inbox in one table: everything that was said. `to_kind` and `to_id` name the other side of the
# chat, whichever way the message went; `person_id` is whom it is about.
messages = Table(
    "messages",
    metadata,
    key(),
    Column("direction", String(3), nullable=False),
    Column("to_kind", String(16), nullable=False),
    Column("to_id", BigInteger, nullable=False),
    link("person_id", "people"),
    Column("lane", SmallInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("body", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(255)),
    Column("not_before", Instant, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("claimed_at", Instant),
    Column("settled_at", Instant),
    Column("attempts", Integer, nullable=False, default=0),
    Column("telegram_id", BigInteger),
    Column("rewrites_message_id", Key),
    Column("rewrites_telegram_id", BigInteger),
    Column("question", Integer),
    Column("wait_minutes", Integer),
    Column("counts", Boolean, nullable=False, default=False),
    Column("silent", Boolean, nullable=False, default=False),
    Column("flag_id", String(64)),
    Column("touchpoint_id", Key),
    # By what name it is found again while it waits; whether a human said that it is urgent.
    Column("mark", String(40), index=True),
    Column("hastened", Boolean, nullable=False, server_default=false()),
    # What is due: pending rows by lane.
    Index("ix_messages_due", "state", "lane", "id", "not_before"),
    # Who goes first in one chat, and what was lately sent there.
    Index("ix_messages_chat", "to_kind", "to_id", "state", "lane", "id"),
    # Which row a messenger's message is.
    Index("ix_messages_telegram", "to_kind", "to_id", "telegram_id"),
    # What used up a person's budget, lately.
    Index("ix_messages_budget", "to_kind", "to_id", "lane", "counts", "settled_at"),
    Index("ix_messages_person_id", "person_id"),
    Index("ix_messages_flag_id", "flag_id"),
    Index("ix_messages_touchpoint_id", "touchpoint_id"),
    Index("ix_messages_rewrites", "rewrites_message_id"),
    sqlite_autoincrement=True,
)

# Voice notes that a program is to write down; what it heard is sealed in the message itself.
transcriptions = Table(
    "transcriptions",
    metadata,
    key(),
    link("message_id", "messages", nullable=False),
    link("person_id", "people", nullable=False),
    # The number of the question that it may answer; 0: none.
    Column("question", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Index("ix_transcriptions_person_id", "person_id"),
    Index("ix_transcriptions_message_id", "message_id"),
    # What waits, the oldest first.
    Index("ix_transcriptions_due", "state", "due_at"),
    sqlite_autoincrement=True,
)
