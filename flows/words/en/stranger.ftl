# For whom we do not know.

who_we_are =
    Hello. I am a robot. I keep a structure in touch with the people it accompanies.
    To come in, ask your structure for your own link.
    In danger? Call 15 or 112. If you cannot speak: text 114.
danger =
    ☎️ <b>Call 112, or 15.</b> If you cannot speak: text 114.
    Thoughts of death: call 3114. It is free, day and night.
    I am a robot. Nobody reads here.
link_wrong = This link does not work, or no longer works. Ask your structure for another one.
code_wrong = This code does not work, or no longer works. “lien team link” gives another one.
locked = Too many tries. Wait an hour, then ask for a new link.
team_bound = ✅ This group is the team of <b>{ $structure }</b>. Flags arrive here, without names and without people’s words.
not_for_you = This button is not for you.
