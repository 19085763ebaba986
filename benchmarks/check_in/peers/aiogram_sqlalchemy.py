"""The durable bot as it is mostly written: aiogram, a session of SQLAlchemy for each update, a commit for each answer.

As the documentations have it: an outer middleware that opens a session (aiogram, middlewares), mapped classes and
`async_sessionmaker` (SQLAlchemy, asyncio), aiosqlite. Where each person is, is a row, for aiogram's own state would not outlive the process.
`synchronous=FULL`: what is committed survives a power cut.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder
from sqlalchemy import ForeignKey, event
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from benchmarks.check_in.peers.aiogram_memory import ask
from benchmarks.check_in.questions import COMMAND, MENU, OPENS, OPENS_DATA, QUESTIONS, thanks

BUSY_SECONDS = 60
router = Router()
NAMES = [question.name for question in QUESTIONS]


class Base(DeclarativeBase):
    """The tables."""


class Conversation(Base):
    """Where a person is; at no question when `step` is None."""

    __tablename__ = "conversations"
    chat_id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[str | None]


class Answer(Base):
    """What a person answered."""

    __tablename__ = "answers"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(ForeignKey("conversations.chat_id"), index=True)
    question: Mapped[str]
    choice: Mapped[str]
    at: Mapped[datetime]


class DatabaseMiddleware(BaseMiddleware):
    """Give each update a session of its own."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]) -> None:
        self._sessions = sessions

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Open it, hand it on, close it."""
        async with self._sessions() as session:
            data["session"] = session
            return await handler(event, data)


@router.message(Command(COMMAND.removeprefix("/")))
async def menu(message: Message, session: AsyncSession) -> None:
    """Show what there is to do."""
    await session.merge(Conversation(chat_id=message.chat.id, step=None))
    await session.commit()
    builder = InlineKeyboardBuilder()
    builder.button(text=OPENS, callback_data=OPENS_DATA)
    await message.answer(MENU, reply_markup=builder.as_markup())


@router.callback_query(F.data == OPENS_DATA)
async def begin(callback: CallbackQuery, session: AsyncSession) -> None:
    """Ask the first question."""
    await callback.answer()
    await session.merge(Conversation(chat_id=callback.from_user.id, step=NAMES[0]))
    await session.commit()
    await ask(callback, QUESTIONS[0])


@router.callback_query()
async def answered(callback: CallbackQuery, session: AsyncSession) -> None:
    """Keep the answer to the open question, and ask the next."""
    await callback.answer()
    question, _, choice = (callback.data or "").partition(":")
    conversation = await session.get(Conversation, callback.from_user.id)
    if conversation is None or conversation.step != question:
        return
    following = NAMES.index(question) + 1
    conversation.step = NAMES[following] if following < len(NAMES) else None
    session.add(Answer(chat_id=conversation.chat_id, question=question, choice=choice, at=datetime.now(UTC)))
    await session.commit()
    if following < len(NAMES):
        await ask(callback, QUESTIONS[following])
    else:
        assert isinstance(callback.message, Message)
        await callback.message.edit_text(thanks(callback.from_user.first_name))


async def main() -> None:
    """Long polling against the server named on the command line; the database stands in the working folder."""
    engine = create_async_engine("sqlite+aiosqlite:///bot.db", connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine.sync_engine, "connect")
    def durable(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")

    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    dispatcher = Dispatcher()
    dispatcher.update.outer_middleware(DatabaseMiddleware(async_sessionmaker(engine, expire_on_commit=False)))
    dispatcher.include_router(router)
    session = AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1]))
    await dispatcher.start_polling(Bot(sys.argv[2], session=session))


if __name__ == "__main__":
    asyncio.run(main())
