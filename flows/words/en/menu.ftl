menu = What do you want to do?
    .human = 🗣 Talk to someone
    .news = 🙂 Say how I am
    .present = 👋 Meet this robot
    .resume = ▶️ End my pause
    .come_back = ▶️ Get messages again
    .hours = 🕘 See the opening hours
    .language = 🌍 Change language
    .pause = ⏸ Take a pause or stop

hours =
    The team reads your messages at these hours:
    { $hours }
    { $is_open ->
        [yes] They are here now.
       *[no] Next time: { $opening }.
    }

resumed =
    Welcome back { $name }.
    I will write to you on the next open day.
    To stop, write the word: stop.
