"""python-telegram-bot with its ConversationHandler: `python -m benchmarks.check_in.peers.telegram_bot URL TOKEN [--pickle]`.

As its examples `inlinekeyboard2` and `persistentconversationbot` have it: a state for each question, answers in `user_data`; with
`--pickle`, a PicklePersistence in the working folder, written as often as the library does by itself.
"""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

from benchmarks.check_in.questions import COMMAND, MENU, OPENS, OPENS_DATA, QUESTIONS, thanks

MENU_SHOWN = len(QUESTIONS)


async def menu(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """Show what there is to do."""
    assert update.message
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(OPENS, callback_data=OPENS_DATA)]])
    await update.message.reply_text(MENU, reply_markup=keyboard)
    return MENU_SHOWN


async def begin(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    assert update.callback_query
    await update.callback_query.answer()
    return await ask(update, 0)


async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Keep the answer to the open question, and ask the next."""
    query = update.callback_query
    assert query
    assert context.user_data is not None
    await query.answer()
    question, _, choice = (query.data or "").partition(":")
    context.user_data[question] = choice
    following = [q.name for q in QUESTIONS].index(question) + 1
    if following < len(QUESTIONS):
        return await ask(update, following)
    context.user_data.clear()
    await query.edit_message_text(thanks(query.from_user.first_name))
    return ConversationHandler.END


async def ask(update: Update, number: int) -> int:
    """Put the question in the place of the one before."""
    query, question = update.callback_query, QUESTIONS[number]
    assert query
    rows = [
        [InlineKeyboardButton(label, callback_data=f"{question.name}:{data}")]
        for data, label in question.choices
    ]
    await query.edit_message_text(
        question.asked(query.from_user.first_name), reply_markup=InlineKeyboardMarkup(rows)
    )
    return number


def main() -> None:
    """Long polling against the server named on the command line."""
    pickled = "--pickle" in sys.argv
    builder = ApplicationBuilder().token(sys.argv[2]).base_url(f"{sys.argv[1]}/bot")
    if pickled:
        builder = builder.persistence(PicklePersistence(filepath="bot.pickle"))
    command: CommandHandler[ContextTypes.DEFAULT_TYPE, object] = CommandHandler(
        COMMAND.removeprefix("/"), menu
    )
    conversation: ConversationHandler[ContextTypes.DEFAULT_TYPE] = ConversationHandler(
        entry_points=[command],
        states={
            MENU_SHOWN: [CallbackQueryHandler(begin, pattern=f"^{OPENS_DATA}$")],
            **{
                number: [CallbackQueryHandler(answered, pattern=f"^{question.name}:")]
                for number, question in enumerate(QUESTIONS)
            },
        },
        fallbacks=[command],
        name="check_in",
        persistent=pickled,
    )
    application = builder.build()
    application.add_handler(conversation)
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
