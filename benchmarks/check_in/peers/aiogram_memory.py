"""aiogram with its own finite-state machine, in memory: `python -m benchmarks.check_in.peers.aiogram_memory URL TOKEN`.

As https://docs.aiogram.dev (finite state machine, callback answers, inline keyboards) has it: states, a handler for each, data kept
in the state, the press answered and the message changed to the next question.
"""

import asyncio
import sys

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram.utils.keyboard import InlineKeyboardBuilder

from benchmarks.check_in.questions import COMMAND, MENU, OPENS, OPENS_DATA, QUESTIONS, Question, thanks

router = Router()


class CheckIn(StatesGroup):
    """Which question is open."""

    mood = State()
    work = State()
    health = State()
    home = State()
    money = State()
    family = State()


STATES = [getattr(CheckIn, question.name) for question in QUESTIONS]


def keyboard(question: Question) -> InlineKeyboardMarkup:
    """A button for each answer, one in a row."""
    builder = InlineKeyboardBuilder()
    for data, label in question.choices:
        builder.button(text=label, callback_data=f"{question.name}:{data}")
    return InlineKeyboardMarkup(inline_keyboard=builder.adjust(1).export())


@router.message(Command(COMMAND.removeprefix("/")))
async def menu(message: Message, state: FSMContext) -> None:
    """Show what there is to do."""
    await state.clear()
    builder = InlineKeyboardBuilder()
    builder.button(text=OPENS, callback_data=OPENS_DATA)
    await message.answer(MENU, reply_markup=builder.as_markup())


@router.callback_query(F.data == OPENS_DATA)
async def begin(callback: CallbackQuery, state: FSMContext) -> None:
    """Ask the first question."""
    await callback.answer()
    await state.set_state(STATES[0])
    await ask(callback, QUESTIONS[0])


def register_question(number: int) -> None:
    """A handler for one state and the answers to its question."""
    question = QUESTIONS[number]

    @router.callback_query(STATES[number], F.data.startswith(f"{question.name}:"))
    async def answered(callback: CallbackQuery, state: FSMContext) -> None:
        await callback.answer()
        await state.update_data({question.name: (callback.data or "").partition(":")[2]})
        if number + 1 < len(QUESTIONS):
            await state.set_state(STATES[number + 1])
            await ask(callback, QUESTIONS[number + 1])
        else:
            await state.clear()
            assert isinstance(callback.message, Message)
            await callback.message.edit_text(thanks(callback.from_user.first_name))


async def ask(callback: CallbackQuery, question: Question) -> None:
    """Put the question in the place of the one before."""
    assert isinstance(callback.message, Message)
    asked = question.asked(callback.from_user.first_name)
    await callback.message.edit_text(asked, reply_markup=keyboard(question))


for _number in range(len(QUESTIONS)):
    register_question(_number)


async def poll(storage: BaseStorage) -> None:
    """Long polling against the server named on the command line."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1]))
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    await dispatcher.start_polling(Bot(sys.argv[2], session=session))


if __name__ == "__main__":
    asyncio.run(poll(MemoryStorage()))
