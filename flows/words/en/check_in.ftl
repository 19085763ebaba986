### Asking how people are. Each question has “I do not know” and “I prefer to talk to someone”.

-dont_know = 🤷 I do not know
-talk = 🗣 I prefer to talk to someone

mood =
    Hello { $name }. This is the robot of { $structure }.
    How are you at the moment?
    .very_good = 😀 Very well
    .good = 🙂 Well
    .so_so = 😐 So-so
    .bad = 🙁 Not well
    .very_bad = 😢 Very bad

heavy =
    Thank you for saying it. It matters.
    What is the hardest?
    Tap a button. Or write, or speak.
    .work = 👷 Work
    .money = 💶 Money
    .home = 🏠 Housing
    .health = 🩺 Health
    .family = 👪 Family
    .alone = 🪑 Loneliness
    .dont_know = { -dont_know }
    .talk = 🗣 Talk to someone

call =
    Do you want someone to contact you?
    .call_me = 📞 Yes, by phone
    .write_me = ✉️ Yes, by message
    .not_now = ✋ No, not now

very_heavy =
    Thank you for saying it. Do you think about dying?
    Call 3114. It is free, day and night.
    What do you want now?
    .danger = 🆘 I am in danger now
    .die = 🆘 I think about dying
    .call_me = 📞 I would like a call
    .not_now = ✋ Nothing for now
    .talk = { -talk }

work =
    Think of your last days at work.
    Is anything difficult?
    .good = 👍 No, it goes well
    .trouble = ✋ Yes, there is a problem
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    What is the problem?
    .danger = ⚠️ There is a danger
    .people = 👥 A problem with someone
    .body = 🩺 My body hurts
    .leave = 🚪 I want to stop this job
    .dont_know = { -dont_know }

health =
    Let us talk about your health.
    Are you in pain? Do you sleep badly?
    .good = 👍 No, I am fine
    .trouble = ✋ Yes, there is a problem
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    What is the problem?
    .breath = 🆘 Chest pain, short of breath
    .fever = 🌡 A fever for several days
    .pain = 🩹 I am in pain
    .sleep = 🌙 I sleep badly
    .doctor = 🩺 I cannot find a doctor
    .dont_know = { -dont_know }

home =
    Let us talk about your home.
    Are you warm and safe there?
    .good = 👍 Yes, it is fine
    .trouble = ✋ No, there is a problem
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    What is the problem?
    .outside_children = 🆘 Outside tonight, with children
    .outside = 🌙 I sleep outside or in a car
    .leave = 🚪 They want to put me out
    .cold = ❄️ No heating, or a danger
    .dont_know = { -dont_know }

money =
    Let us talk about money.
    Can you eat and pay this month?
    .good = 👍 Yes, it is fine
    .trouble = ✋ No, it is hard
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    What is missing?
    .food = 🍞 I do not eat enough
    .pay = 💶 My pay has not come
    .bill = 🧾 I cannot pay a bill
    .account = 🔒 My account is blocked
    .dont_know = { -dont_know }

family =
    Let us talk about the people close to you.
    Do you feel well with them?
    .good = 👍 Yes, it is fine
    .trouble = ✋ No, not always
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    What is happening?
    .danger = 🆘 Someone is hitting me now
    .fear = ✋ I am afraid of someone
    .child = 🧒 I am afraid for a child
    .alone = 🪑 I have nobody to talk to
    .dont_know = { -dont_know }

papers =
    Let us talk about your papers.
    Is all well on that side?
    .good = 👍 Yes, all is well
    .trouble = ✋ No, I have a problem
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    What is the problem?
    .over = ⏰ My permit is no longer valid
    .soon = 📅 A paper ends this month
    .taken = 🔒 Someone keeps my papers
    .lost = 🔎 I have lost a paper
    .dont_know = { -dont_know }

digital =
    Let us talk about phone and internet.
    Does anything block you?
    .good = 👍 No, it is fine
    .trouble = ✋ Yes, I want help
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    What help would be useful?
    .credit = 📱 The phone or its plan
    .site = 📄 A form on the internet
    .learn = 💡 Learn to do it
    .dont_know = { -dont_know }

future =
    Let us talk about what comes next.
    Do you have an idea for later?
    .idea = 💡 Yes, I have an idea
    .trouble = ✋ No, and it worries me
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    What worries you?
    .job = 👷 Finding a job
    .courage = 🔋 I have no strength left
    .leave = 🚪 I want to stop everything here
    .dont_know = { -dont_know }

need =
    Do you need anything?
    Tap a button. Or write, or speak.
    .nothing = 👍 No, nothing, thank you
    .paper = 📄 Help with a paper
    .call = 📞 A call
    .talk = 🗣 Talk to someone

bye =
    Thank you { $name }. Take care of yourself.
    You can write here when you want.

passed =
    { $is_open ->
        [yes] Thank you { $name }. It is passed on. It is not read yet.
       *[no] Thank you { $name }. The team gets your message { $opening }.
    }
    You can write here whenever you like.

heard =
    Thank you { $name }. Your words are kept for { $referent }.
    { $is_open ->
        [yes] The team is there now.
       *[no] A human is back { $opening }.
    }
    Take care of yourself.

reach =
    Is a phone call safe for you?
    .call = 📞 Yes, you can call me
    .write = ✉️ No, only write to me
    .dont_know = 🤷 I don’t know if it is safe

danger_passed =
    { $is_open ->
        [yes] The team is here now.
       *[no] The team is away. Back: { $opening }.
    }
    Danger now? Call the number above, or text 114.
