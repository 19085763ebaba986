menu = What do you want to do?
    .human = 🗣 Talk to someone
    .news = 🙂 Say how I am
    .present = 👋 Meet this robot
    .resume = ▶️ End my pause
    .come_back = ▶️ Get messages again
    .papers = 🗂 My papers
    .guides = 📄 Help with paperwork
    .learn = 🎓 Learn and relax
    .hours = 🕘 See the opening hours
    .language = 🌍 Change language
    .aloud = 🔊 Listen to messages
    .pause = ⏸ Take a pause or stop
    .settings = ⚙️ My settings

hours =
    The team reads your messages at these hours:
    { $hours }
    { $is_open ->
        [yes] They are here now.
       *[no] Next time: { $opening }.
    }

own_hours =
    { $referent } reads at these hours:
    { $referent_hours }

closed =
    { $closures }

we_write =
    I write to you in the hours of the team.
    { $has_calm ->
        [yes] Your quiet hours: { $calm }.
       *[no] Do you want quiet? Tap /menu.
    }

between =
    You can write at any hour. Your message is kept.
    In danger? Call 15 or 112. If you cannot speak: text 114.

resumed =
    Welcome back { $name }.
    I will write to you on the next open day.
    To stop, write the word: stop.
